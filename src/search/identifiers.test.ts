import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hideNames, nameIdentifiers } from './identifiers';

describe('the identifiers in a text', () => {
  it.each([
    ['/companies/{companyId}/data', '/companies/{companyId}/data ︗companyId︘'],
    ['on client.rateLimit.reached, stop', 'on client.rateLimit.reached, ︗rateLimit︘ stop'],
    ['{dataType}/{dataType}', '{dataType}/{dataType} ︗dataType︘'],
  ])('are added after %j', (text, named) => {
    expect(nameIdentifiers(text)).toBe(named);
  });

  it.each(['"statusCode": 429', 'X-Rate-Limit-Limit', "l'accès", 'api.codat.io'])(
    'need no name in %j',
    (text) => {
      expect(nameIdentifiers(text)).toBe(text);
    },
  );

  it('are not visible to a reader', () => {
    const piece = fc.constantFrom('/', '.', ' ', 'a', 'dataType', 'Id', "'", '\n');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(hideNames(nameIdentifiers(text))).toBe(text);
      }),
    );
  });

  it.each([
    ['GET /a/{bC} <mark>︗bC︘</mark> now', 'GET <mark>/a/{bC}</mark> now'],
    ['<mark>/a/{bC}</mark> ︗bC︘', '<mark>/a/{bC}</mark>'],
    ['/a.bC.dE ︗bC︘ <mark>︗dE︘</mark> ︗fG︘', '<mark>/a.bC.dE</mark>'],
    ['<mark>a</mark> /b.cD ︗cD︘', '<mark>a</mark> /b.cD'],
    ['… ︗bC︘ now', '… now'],
    ['<mark>︗bC︘</mark> now', 'now'],
  ])('are marked in their place: %j', (excerpt, shown) => {
    expect(hideNames(excerpt)).toBe(shown);
  });
});
