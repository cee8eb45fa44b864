// @vitest-environment jsdom
import { act } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';

import ScrollableTable from './ScrollableTable';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
vi.stubGlobal(
  'ResizeObserver',
  class {
    readonly #onResize: () => void;
    constructor(onResize: () => void) {
      this.#onResize = onResize;
    }
    observe(): void {
      this.#onResize();
    }
    disconnect(): void {
      // Nothing is observed.
    }
  },
);

it('a frame with nothing to scroll keeps the focus that it has at hydration, until the reader leaves it', () => {
  document.body.innerHTML = renderToString(<ScrollableTable />);
  const frame = document.body.firstElementChild;
  if (!(frame instanceof HTMLElement)) throw new Error('there is no frame');
  frame.focus();
  act(() => {
    hydrateRoot(document.body, <ScrollableTable />);
  });
  expect(document.body.firstElementChild).toBe(frame);
  expect(document.activeElement).toBe(frame);
  expect(frame.tabIndex).toBe(0);
  act(() => {
    frame.blur();
  });
  expect(frame.tabIndex).toBe(-1);
});
