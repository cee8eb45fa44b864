import { describe, expect, it } from 'vitest';

import { matches } from './matches';

describe('matches', () => {
  it.each([
    ['Données au repos', 'donnees'],
    ['QuickBooks Online', 'online quick'],
    ['Système d’exploitation', 'SYSTEME'],
    ['anything', ''],
  ])('finds in %j the words %j', (text, query) => {
    expect(matches(text, query)).toBe(true);
  });

  it('wants every word', () => {
    expect(matches('QuickBooks Online', 'quick desktop')).toBe(false);
  });
});
