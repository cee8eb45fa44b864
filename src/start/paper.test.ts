// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { nameOnPaper } from './paper';

nameOnPaper();

const onPaper = (name: string) =>
  document.documentElement.style.getPropertyValue(`--paper-${name}`);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-30T12:00:00Z') });
  document.documentElement.lang = 'fr';
});

describe('a page that is printed', () => {
  it('has its title, the day in its language and its address in the margins', () => {
    window.history.replaceState(null, '', '/fr/about?q=1#top');
    document.title = 'À propos';
    window.dispatchEvent(new Event('beforeprint'));
    expect(onPaper('title')).toBe('"À propos"');
    expect(onPaper('date')).toBe('"30 novembre 2026"');
    expect(onPaper('address')).toBe(`"${window.location.origin}/fr/about"`);
  });

  it('has the first of the month as French writes it', () => {
    vi.setSystemTime(new Date('2026-12-01T12:00:00Z'));
    window.dispatchEvent(new Event('beforeprint'));
    expect(onPaper('date')).toBe('"1er décembre 2026"');
  });

  it('may have quotes and backslashes in its title', () => {
    document.title = String.raw`The "a\b" field`;
    window.dispatchEvent(new Event('beforeprint'));
    expect(onPaper('title')).toBe(String.raw`"The \"a\\b\" field"`);
  });
});
