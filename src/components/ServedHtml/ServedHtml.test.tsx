// @vitest-environment jsdom
import { act, lazy } from 'react';
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
const page = () => {
  const Content = lazy(load);
  return (
    <main>
      <ServedHtml id="content">
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
