import { describe, expect, it } from 'vitest';

import { checkServices, routeOwners } from './owners';
import { DocumentError } from './problems';
import { readDocuments } from './read';
import { withSite, type Files } from './site.fixture';

/** A document of one operation, `get /things/{…}`. */
const answeredBy = (service: string, parameter = 'id') => `openapi: 3.1.0
info: { title: Things, version: '1' }
paths:
  /things/{${parameter}}:
    get:
      operationId: getThing
      ${service === '' ? '' : `x-service: ${service}`}
      responses: { '200': { description: A thing. } }
`;

const owners = (files: Files) =>
  withSite(files, async (root) =>
    routeOwners(await readDocuments(root)).map(({ source, service }) => `${source.api} ${service}`),
  );

describe('a route that stands in several documents', () => {
  it('belongs to platform, banking and bank-feeds before all others', async () => {
    const later = { 'static/openapi/abacus.yaml': answeredBy('things') };
    const bankFeeds = { ...later, 'static/openapi/bank-feeds.yaml': answeredBy('things') };
    const banking = { ...bankFeeds, 'static/openapi/banking.yaml': answeredBy('things') };
    const platform = { ...banking, 'static/openapi/platform.yaml': answeredBy('things') };
    expect(await owners(later)).toEqual(['abacus things']);
    expect(await owners(bankFeeds)).toEqual(['bank-feeds things']);
    expect(await owners(banking)).toEqual(['banking things']);
    expect(await owners(platform)).toEqual(['platform things']);
  });

  it('belongs to the first by file name, whatever its parameter is called', async () => {
    const files = {
      'static/openapi/zebra.yaml': answeredBy('things', 'thing'),
      'static/openapi/ant.yaml': answeredBy('things', 'id'),
    };
    expect(await owners(files)).toEqual(['ant things']);
  });

  it('is not claimed by a document that names no service', async () => {
    const files = {
      'static/openapi/ant.yaml': answeredBy(''),
      'static/openapi/zebra.yaml': answeredBy('things'),
    };
    expect(await owners(files)).toEqual(['zebra things']);
  });

  it('is refused with both lines where two services would answer', async () => {
    const files = {
      'static/openapi/ant.yaml': answeredBy('others'),
      'static/openapi/platform.yaml': `# Begins a line later.\n${answeredBy('things')}`,
    };
    const error: unknown = await owners(files).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DocumentError);
    expect(String(error)).toContain(
      'static/openapi/ant.yaml:6:7 get /things/{id} is answered by others, and by things in static/openapi/platform.yaml:7: name the same x-service in both',
    );
  });
});

describe('a service that there is not', () => {
  it('is refused with file, line and the nearest name', async () => {
    const files = { 'static/openapi/things.yaml': answeredBy('thing') };
    const check = withSite(files, async (root) =>
      checkServices(await readDocuments(root), ['things', 'others']),
    );
    await expect(check).rejects.toThrow(
      /things\.yaml:6:\d+ x-service of "get-thing" is "thing".*did you mean "things"\?/,
    );
    await expect(check).rejects.toBeInstanceOf(DocumentError);
  });

  it('is not looked for where none is named, or all are there', async () => {
    const files = {
      'static/openapi/ant.yaml': answeredBy(''),
      'static/openapi/zebra.yaml': answeredBy('things'),
    };
    await withSite(files, async (root) => {
      expect(() => checkServices([], [])).not.toThrow();
      const documents = await readDocuments(root);
      expect(() => checkServices(documents, ['things'])).not.toThrow();
    });
  });
});
