import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';

import { sourceCatalogue, type Catalogue } from '../../src/catalogue';
import type { SourceDocument } from '../../src/openapi/check';
import { newApi, newSite } from '../../src/openapi/lint/new-api.fixture';
import { readDocuments } from '../../src/openapi/read';
import { frenchCatalogue, translateDocument } from '../../src/openapi/translate';
import Api, { contents } from '../../src/reference/components/Api';
import { proseRenderer } from '../../src/reference/generate/prose';
import { apiReference, pageAddresses, splitOf } from '../../src/reference/generate/reference';
import { withSite } from '../../src/reference/generate/site.fixture';
import type { ApiPage } from '../../src/reference/page';

const anchor = 'former-operations\\.get-hook-consumer';

/** The index of the new API, whose document lists one former operation. */
function indexOf(source: SourceDocument, catalogue: Catalogue): ApiPage {
  const addresses = pageAddresses([source]);
  const render = proseRenderer((address) => addresses.has(address));
  const translation = translateDocument(source.document, catalogue);
  return apiReference(source, translation, render, splitOf(source, render)).index;
}

/** Ids of operations that are also the ids of sections of the page. */
const sections = ['authentication', 'operations', 'former-operations'];

const drawn = (page: ApiPage) =>
  new JSDOM(renderToStaticMarkup(createElement(Api, { page }))).window.document.body;

describe('an API whose document lists a former operation', () => {
  let english: ApiPage;
  let french: ApiPage;
  let without: ApiPage;
  let named: ApiPage;
  beforeAll(async () => {
    await withSite(newSite, async (root) => {
      const [source] = await readDocuments(root);
      if (source === undefined) throw new Error('the site has no document');
      english = indexOf(source, sourceCatalogue);
      french = indexOf(source, await frenchCatalogue(root, newApi.api));
      const { 'x-former-operations': _, ...document } = source.document;
      without = indexOf({ ...source, document }, sourceCatalogue);
      const entry = {
        method: 'get',
        path: '/tokens',
        summary: 'Get token',
        description: 'Removed.',
      };
      const former = sections.map((operationId) => ({ ...entry, operationId }));
      named = indexOf(
        { ...source, document: { ...document, 'x-former-operations': former } },
        sourceCatalogue,
      );
    });
  });

  it('has its title, method and path under its id, and the link to what replaces it', () => {
    const body = drawn(english);
    const heading = body.querySelector(`h2#former-operations ~ div > h3#${anchor}`);
    expect(heading?.textContent).toBe('Get hook consumer');
    const endpoint = heading?.nextElementSibling;
    expect(endpoint?.textContent).toBe('GET/hooks/consumers/{id}');
    const replacement = endpoint?.nextElementSibling?.querySelector('a');
    expect(replacement?.getAttribute('href')).toBe('/api/webhooks-admin/list-hook-consumers');
  });

  it('links to no page of it, and does not count it among its operations', () => {
    const links = [...drawn(english).querySelectorAll('a')].map((a) => a.getAttribute('href'));
    expect(links).not.toContain('/api/webhooks-admin/get-hook-consumer');
    expect(english.groups.flatMap(({ operations }) => operations)).toHaveLength(2);
  });

  it('has it after its operations in the table of contents', () => {
    expect(contents(english).map(({ id }) => id)).toEqual([
      'operations.Consumers',
      'former-operations',
      'authentication',
    ]);
  });

  it('keeps the ids of its page unique if an operation had the id of a section', () => {
    const ids = [...drawn(named).querySelectorAll('[id]')].map(({ id }) => id);
    expect(named.former).toHaveLength(sections.length);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it('has it in French', () => {
    const heading = drawn(french).querySelector(`h3#${anchor}`);
    expect(heading?.textContent).toBe('Obtenir un consommateur de hooks');
    expect(french.former?.every(({ description }) => description?.lang === undefined)).toBe(true);
  });

  it('has nothing of it on its page and in its data if the list is removed', () => {
    expect(without).not.toHaveProperty('former');
    expect(contents(without).map(({ id }) => id)).not.toContain('former-operations');
    expect(drawn(without).querySelector('#former-operations')).toBeNull();
  });
});
