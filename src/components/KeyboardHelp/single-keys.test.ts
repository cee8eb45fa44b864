// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.restoreAllMocks();
  window.localStorage.clear();
});

describe('keys without a modifier', () => {
  it('are on until a reader turns them off, and stay off on the next visit', async () => {
    const first = await import('./single-keys');
    expect(first.singleKeysAreOn()).toBe(true);
    expect(first.setSingleKeys(false)).toBe(true);
    expect(first.singleKeysAreOn()).toBe(false);
    vi.resetModules();
    const next = await import('./single-keys');
    expect(next.singleKeysAreOn()).toBe(false);
  });

  it('follow the choice for this visit where the browser keeps nothing, and say that it does not', async () => {
    const refuse = () => {
      throw new Error('refused');
    };
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    const { setSingleKeys, singleKeysAreOn } = await import('./single-keys');
    expect(singleKeysAreOn()).toBe(true);
    expect(setSingleKeys(false)).toBe(false);
    expect(singleKeysAreOn()).toBe(false);
  });
});
