import { describe, expect, it } from 'vitest';

import { relevance } from './relevance';

describe('relevance', () => {
  it.each([
    ['donnees', ['données']],
    ['équip', ["l'équipement"]],
    ['companyId', ['/companies/{companyId}.']],
    ['/companies/{companyId}', ['/companies/{companyId}/data']],
    ['statusChanged', ['connection.statusChanged']],
    ['x-rate-limit', ['X-Rate-Limit-Limit:']],
    ['1000', ['1\ufe10000']],
    ['données au repos', ['données', 'au', 'repos.']],
  ])('finds %j as typed in %j', (query, words) => {
    expect(relevance(query, words)).toBe('exact');
  });

  it.each([
    ['facturation', ['facture']],
    ['équipement', ["l'équipe"]],
    ['données statiques', ['données', 'et']],
  ])('finds something like %j in %j', (query, words) => {
    expect(relevance(query, words)).toBe('similar');
  });

  it.each([
    ['abonnement', ['à']],
    ['kubernetes', ['Kube.']],
    ['delai', ["d'accès"]],
    ['429', ['500']],
    ['429', []],
  ])('does not find %j in %j', (query, words) => {
    expect(relevance(query, words)).toBe('none');
  });
});
