import { describe, expect, it } from 'vitest';

import { ownerFaults, routeOwners, areaFaults } from './owners';
import { FaultError } from '../faults/fault';
import { readDocuments } from './read';
import { withSite, type Files } from '../reference/generate/site.fixture';

/** A document of one operation, `get /things/{…}`. */
const inArea = (area: string, parameter = 'id', more = '') => `openapi: 3.1.0
info: { title: Things, version: '1' }
${more}paths:
  /things/{${parameter}}:
    get:
      operationId: getThing
      ${area === '' ? '' : `x-service: ${area}`}
      responses: { '200': { description: A thing. } }
`;

const owners = (files: Files) =>
  withSite(files, async (root) =>
    routeOwners(await readDocuments(root)).map(({ source, area }) => `${source.api} ${area}`),
  );

describe('a route of several documents', () => {
  it('belongs to the document with the lowest x-precedence, then to those without', async () => {
    const two = {
      'static/openapi/ant.yaml': inArea('things'),
      'static/openapi/bee.yaml': inArea('things', 'id', 'x-precedence: 2\n'),
    };
    const first = inArea('things', 'id', 'x-precedence: 1\n');
    expect(await owners(two)).toEqual(['bee things']);
    expect(await owners({ ...two, 'static/openapi/zebra.yaml': first })).toEqual(['zebra things']);
  });

  it('has one owner: two documents with the same x-precedence are an error', async () => {
    const files = {
      'static/openapi/ant.yaml': inArea('things', 'id', 'x-precedence: 1\n'),
      'static/openapi/bee.yaml': inArea('things', 'id', 'x-precedence: 1\n'),
    };
    const faults = await withSite(files, async (root) => ownerFaults(await readDocuments(root)));
    expect(String(new FaultError(faults))).toMatch(
      /bee\.yaml:3:\d+ static\/openapi\/ant\.yaml has the same x-precedence, 1: give it another number/,
    );
  });

  it('belongs to the first by file name, regardless of the names of parameters', async () => {
    const files = {
      'static/openapi/zebra.yaml': inArea('things', 'thing'),
      'static/openapi/ant.yaml': inArea('things', 'id'),
    };
    expect(await owners(files)).toEqual(['ant things']);
  });

  it('is not claimed by a document that names no area', async () => {
    const files = {
      'static/openapi/ant.yaml': inArea(''),
      'static/openapi/zebra.yaml': inArea('things'),
    };
    expect(await owners(files)).toEqual(['zebra things']);
  });

  it('is an error with both lines if the documents name different areas', async () => {
    const files = {
      'static/openapi/ant.yaml': inArea('others'),
      'static/openapi/zebra.yaml': inArea('things', 'id', 'x-precedence: 1\n'),
    };
    const error: unknown = await owners(files).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FaultError);
    expect(String(error)).toContain(
      'static/openapi/ant.yaml:6:7 get /things/{id} is in the area others, but in things in static/openapi/zebra.yaml:7: name the same x-service in both',
    );
  });
});

describe('an area that does not exist', () => {
  it('is a fault with file, line and the nearest name', async () => {
    const files = { 'static/openapi/things.yaml': inArea('thing') };
    const faults = await withSite(files, async (root) =>
      areaFaults(await readDocuments(root), ['things', 'others']),
    );
    expect(String(new FaultError(faults))).toMatch(
      /things\.yaml:6:\d+ x-service of "get-thing" is "thing".*did you mean "things"\?/,
    );
  });

  it('is not reported if none is named or all exist', async () => {
    const files = {
      'static/openapi/ant.yaml': inArea(''),
      'static/openapi/zebra.yaml': inArea('things'),
    };
    await withSite(files, async (root) => {
      expect(areaFaults([], [])).toEqual([]);
      expect(areaFaults(await readDocuments(root), ['things'])).toEqual([]);
    });
  });
});
