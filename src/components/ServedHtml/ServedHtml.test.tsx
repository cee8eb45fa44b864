// @vitest-environment jsdom
import { act, lazy, type ComponentProps } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { prerender } from 'react-dom/static';
import { beforeEach, expect, it, vi } from 'vitest';

import ServedHtml from '.';

const environment = vi.hoisted(() => ({ isBrowser: false }));
vi.mock('@docusaurus/useIsBrowser', () => ({ default: () => environment.isBrowser }));

/** More than React sends in one piece where a part of the page may come late. */
const text = 'Message Queues. '.repeat(2000);
const load = vi.fn(() => Promise.resolve({ default: () => <p>{text}</p> }));
/** A page with content that has not been loaded. */
const page = (onContent?: ComponentProps<typeof ServedHtml>['onContent']) => {
  const Content = lazy(load);
  return (
    <main>
      <ServedHtml id="content" onContent={onContent}>
        <Content />
      </ServedHtml>
    </main>
  );
};

async function onServer(): Promise<string> {
  vi.stubGlobal('document', undefined);
  const { prelude } = await prerender(page());
  vi.unstubAllGlobals();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  return new Response(prelude).text();
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  Object.assign(environment, { isBrowser: false });
  document.body.innerHTML = '';
  load.mockClear();
});

it('the HTML of the page contains it, where it belongs and without a script', async () => {
  expect(await onServer()).toBe(`<main><div id="content"><p>${text}</p></div></main>`);
});

it('the page keeps it, and loads nothing', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  document.body.innerHTML = await onServer();
  load.mockClear();
  const served = document.querySelector('p');
  const root = await act(() => hydrateRoot(document.body, page()));
  await act(() => {
    root.render(page());
    return Promise.resolve();
  });
  expect(document.querySelector('p')).toBe(served);
  expect(load).not.toHaveBeenCalled();
  expect(errors).not.toHaveBeenCalled();
});

it('a page that is opened from another one loads it', async () => {
  Object.assign(environment, { isBrowser: true });
  const root = createRoot(document.body);
  await act(() => {
    root.render(page());
    return Promise.resolve();
  });
  expect(load).toHaveBeenCalledOnce();
  expect(document.querySelector('#content p')?.textContent).toBe(text);
  act(() => root.unmount());
});

it('hands over its element once the content is there, be it from the page or loaded', async () => {
  const html = await onServer();
  for (const before of [html, '']) {
    document.body.innerHTML = before;
    Object.assign(environment, { isBrowser: before === '' });
    const end = vi.fn();
    const onContent = vi.fn((element: HTMLElement) => {
      expect(element.textContent).toBe(text);
      return end;
    });
    const root = await act(() =>
      before === '' ? createRoot(document.body) : hydrateRoot(document.body, page(onContent)),
    );
    await act(() => {
      root.render(page(onContent));
      return Promise.resolve();
    });
    expect(onContent).toHaveBeenCalledTimes(1);
    await act(() => {
      root.unmount();
      return Promise.resolve();
    });
    expect(end).toHaveBeenCalledTimes(1);
  }
});
