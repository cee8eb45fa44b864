import { describe, expect, it } from 'vitest';

import { ownerFaults, routeOwners, serviceFaults } from './owners';
import { FaultError } from '../faults/fault';
import { readDocuments } from './read';
import { withSite, type Files } from '../reference/generate/site.fixture';

/** A document of one operation, `get /things/{…}`. */
const servedBy = (service: string, parameter = 'id', more = '') => `openapi: 3.1.0
info: { title: Things, version: '1' }
${more}paths:
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

describe('a route of several documents', () => {
  it('belongs to the document with the lowest x-precedence, then to those without', async () => {
    const two = {
      'static/openapi/ant.yaml': servedBy('things'),
      'static/openapi/bee.yaml': servedBy('things', 'id', 'x-precedence: 2\n'),
    };
    const first = servedBy('things', 'id', 'x-precedence: 1\n');
    expect(await owners(two)).toEqual(['bee things']);
    expect(await owners({ ...two, 'static/openapi/zebra.yaml': first })).toEqual(['zebra things']);
  });

  it('has one owner: two documents with the same x-precedence are an error', async () => {
    const files = {
      'static/openapi/ant.yaml': servedBy('things', 'id', 'x-precedence: 1\n'),
      'static/openapi/bee.yaml': servedBy('things', 'id', 'x-precedence: 1\n'),
    };
    const faults = await withSite(files, async (root) => ownerFaults(await readDocuments(root)));
    expect(String(new FaultError(faults))).toMatch(
      /bee\.yaml:3:\d+ static\/openapi\/ant\.yaml has the same x-precedence, 1: give it another number/,
    );
  });

  it('belongs to the first by file name, regardless of the names of parameters', async () => {
    const files = {
      'static/openapi/zebra.yaml': servedBy('things', 'thing'),
      'static/openapi/ant.yaml': servedBy('things', 'id'),
    };
    expect(await owners(files)).toEqual(['ant things']);
  });

  it('is not claimed by a document that names no service', async () => {
    const files = {
      'static/openapi/ant.yaml': servedBy(''),
      'static/openapi/zebra.yaml': servedBy('things'),
    };
    expect(await owners(files)).toEqual(['zebra things']);
  });

  it('is an error with both lines if the documents name different services', async () => {
    const files = {
      'static/openapi/ant.yaml': servedBy('others'),
      'static/openapi/zebra.yaml': servedBy('things', 'id', 'x-precedence: 1\n'),
    };
    const error: unknown = await owners(files).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FaultError);
    expect(String(error)).toContain(
      'static/openapi/ant.yaml:6:7 get /things/{id} is served by others, but by things in static/openapi/zebra.yaml:7: name the same x-service in both',
    );
  });
});

describe('a service that does not exist', () => {
  it('is a fault with file, line and the nearest name', async () => {
    const files = { 'static/openapi/things.yaml': servedBy('thing') };
    const faults = await withSite(files, async (root) =>
      serviceFaults(await readDocuments(root), ['things', 'others']),
    );
    expect(String(new FaultError(faults))).toMatch(
      /things\.yaml:6:\d+ x-service of "get-thing" is "thing".*did you mean "things"\?/,
    );
  });

  it('is not reported if none is named or all exist', async () => {
    const files = {
      'static/openapi/ant.yaml': servedBy(''),
      'static/openapi/zebra.yaml': servedBy('things'),
    };
    await withSite(files, async (root) => {
      expect(serviceFaults([], [])).toEqual([]);
      expect(serviceFaults(await readDocuments(root), ['things'])).toEqual([]);
    });
  });
});
