import { describe, expect, it } from 'vitest';

import { opensSearch } from './shortcut';

const none = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false };
const apple = true;
const typing = true;

describe('the keys of the search', () => {
  it('are Ctrl K, even while typing, and ⌘K on Apple’s keyboards', () => {
    expect(opensSearch({ ...none, key: 'k', ctrlKey: true }, !apple, typing)).toBe(true);
    expect(opensSearch({ ...none, key: 'K', metaKey: true }, apple, typing)).toBe(true);
  });

  it('leave Ctrl K to the text fields of Apple’s systems', () => {
    expect(opensSearch({ ...none, key: 'k', ctrlKey: true }, apple, typing)).toBe(false);
  });

  it('are / unless it is typed into a field', () => {
    expect(opensSearch({ ...none, key: '/' }, !apple, !typing)).toBe(true);
    expect(opensSearch({ ...none, key: '/' }, !apple, typing)).toBe(false);
    expect(opensSearch({ ...none, key: '/', ctrlKey: true }, !apple, !typing)).toBe(false);
  });

  it('are no plain k, and nothing in the middle of a composition', () => {
    expect(opensSearch({ ...none, key: 'k' }, !apple, !typing)).toBe(false);
    expect(opensSearch({ ...none, key: '/', isComposing: true }, !apple, !typing)).toBe(false);
  });
});
