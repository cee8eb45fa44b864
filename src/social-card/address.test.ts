import { expect, it } from 'vitest';

import { cardAddress } from './address';

it.each([
  ['/', '/img/social-card.png'],
  ['/fr/', '/fr/img/social-card.png'],
  ['/facts', '/img/cards/facts.png'],
  ['/french', '/img/cards/french.png'],
  ['/fr/explorer/no-api-key', '/fr/img/cards/explorer/no-api-key.png'],
  ['/api', '/img/cards/api.png'],
  ['/api/platform', '/img/cards/api/platform.png'],
  ['/fr/api/platform/list-companies', '/fr/img/cards/api/platform.png'],
])('the card of %s is at %s', (page, card) => {
  expect(cardAddress(page)).toBe(card);
});
