// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { unfoldOnPaper } from './unfold';

unfoldOnPaper();

const all = () => [...document.querySelectorAll('details')];
const state = () =>
  all().map(({ open, attributes }) => [open, attributes.getNamedItem('name')?.value]);
const send = (type: string) => window.dispatchEvent(new Event(type));

beforeEach(() => {
  document.body.innerHTML = `
    <details name="sample" open><summary>curl</summary>1</details>
    <details name="sample"><summary>Go</summary>2</details>
    <details><summary>Schema</summary>3</details>`;
});

describe('a page that is printed by a browser without styles for what is folded', () => {
  it('is unfolded, also where only one of several may be open', () => {
    send('beforeprint');
    expect(all().map(({ open }) => open)).toEqual([true, true, true]);
    send('afterprint');
  });

  it('is folded as before afterwards, with its names', () => {
    const before = state();
    send('beforeprint');
    send('afterprint');
    expect(state()).toEqual(before);
    expect(before).toContainEqual([false, 'sample']);
  });

  it('reports to nobody what was unfolded for paper only', () => {
    const onToggle = vi.fn();
    document.addEventListener('toggle', onToggle, true);
    send('beforeprint');
    all()[1]?.dispatchEvent(new Event('toggle'));
    expect(onToggle).not.toHaveBeenCalled();
    send('afterprint');
    all()[1]?.dispatchEvent(new Event('toggle'));
    expect(onToggle).toHaveBeenCalledOnce();
  });
});
