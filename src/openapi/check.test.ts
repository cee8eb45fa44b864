import { describe, expect, it } from 'vitest';

import { FaultError } from '../faults/fault';
import { readDocuments } from './read';
import { documentWith, withSite, type Files } from '../reference/generate/site.fixture';

const valid = documentWith('    Item:\n      type: object');

describe('a document that cannot be rendered is an error', () => {
  it('when it is Swagger 2, with a remedy', async () => {
    const text = 'swagger: "2.0"\ninfo: { title: Old, version: "1" }\npaths: {}\n';
    expect(await refusal({ 'static/openapi/old.yaml': text })).toBe(
      'static/openapi/old.yaml:1:1 Swagger "2.0" is not supported: convert it to OpenAPI 3.1, for instance with swagger2openapi',
    );
  });

  it('when it is not an OpenAPI document', async () => {
    expect(await refusal({ 'static/openapi/list.json': '{"a": 1}' })).toContain(
      'static/openapi/list.json:1:1 is not an OpenAPI document',
    );
  });

  it('when its YAML is broken, at the line', async () => {
    const text = 'openapi: 3.1.0\ninfo:\n  title: [unclosed\npaths: {}\n';
    expect(await refusal({ 'static/openapi/broken.yaml': text })).toMatch(
      /^static\/openapi\/broken\.yaml:4:\d+ cannot be parsed, /,
    );
  });

  it('when a reference has no target, at the line', async () => {
    const text = documentWith("    Item:\n      $ref: '#/components/schemas/Lost'");
    expect(await refusal({ 'static/openapi/dead.yaml': text })).toMatch(
      /^static\/openapi\/dead\.yaml:20:\d+ Can't resolve \$ref/m,
    );
  });

  it.each(['https://example.com/pets.yaml', '../../secret.yaml', '/etc/hostname'])(
    'when a reference leaves the folder: %s',
    async (ref) => {
      const text = documentWith(`    Item:\n      $ref: '${ref}'`);
      const files = { 'static/openapi/far.yaml': text, 'secret.yaml': 'type: string' };
      expect(await refusal(files)).toMatch(/far\.yaml:\d+:\d+ Can't resolve \$ref/);
    },
  );

  it('when a value has the wrong type', async () => {
    const text = documentWith('    Item:\n      type: object\n      properties: [a]');
    expect(await refusal({ 'static/openapi/types.yaml': text })).toMatch(
      /types\.yaml:21:\d+ Expected type/,
    );
  });

  it('when its aliases expand to too many values', async () => {
    const bomb = Array.from({ length: 24 }, (_, i) => `x-${i + 1}: &z${i + 1} [*z${i}, *z${i}]\n`);
    const text = `${valid}\nx-0: &z0 [a]\n${bomb.join('')}`;
    expect(await refusal({ 'static/openapi/bomb.yaml': text })).toContain('YAML aliases');
  });

  it('when it has no operation', async () => {
    const text = "openapi: 3.1.0\ninfo: { title: Empty, version: '1' }\npaths: {}\n";
    expect(await refusal({ 'static/openapi/empty.yaml': text })).toContain('has no operation');
  });

  it('when two operations would have the same address', async () => {
    const twin = '    post:\n      operationId: get_odd\n      responses: {}\ncomponents:';
    const text = valid.replace('components:', twin);
    expect(await refusal({ 'static/openapi/twins.yaml': text })).toMatch(
      /twins\.yaml:\d+:\d+ get \/odd has the same address, \/api\/twins\/get-odd/,
    );
  });

  it('when two files would be the same API', async () => {
    const files = { 'static/openapi/pets.yaml': valid, 'static/openapi/pets.yml': valid };
    expect(await refusal(files)).toContain('has the same address, /api/pets');
  });

  it('and all other faulty documents are reported too', async () => {
    const message = await refusal({
      'static/openapi/a.yaml': 'swagger: "2.0"',
      'static/openapi/b.yaml': '{',
      'static/openapi/c.yaml': valid,
    });
    expect(message.split('\n').map((line) => line.slice(0, 24))).toEqual([
      'static/openapi/a.yaml:1:',
      'static/openapi/b.yaml:1:',
    ]);
  });
});

describe('a document that can be rendered is read', () => {
  it.each(['3.0.3', '3.1.0', '3.2.0'])('in OpenAPI %s', async (version) => {
    const files = {
      'static/openapi/odd.yaml': documentWith('    Item:\n      type: object', version),
    };
    expect(await withSite(files, readDocuments)).toHaveLength(1);
  });

  it('with a byte order mark, Windows line ends and additional properties', async () => {
    const text = `\uFEFF${valid}\n      nullable: true\n      house: style\n`.replaceAll(
      '\n',
      '\r\n',
    );
    expect(await withSite({ 'static/openapi/odd.yaml': text }, readDocuments)).toHaveLength(1);
  });

  it('with the schemas of other files in its folder', async () => {
    const files = {
      'static/openapi/odd.yaml': documentWith("    Item:\n      $ref: 'parts/item.yaml'"),
      'static/openapi/parts/item.yaml': 'type: object\nproperties:\n  far: { type: string }\n',
    };
    const [source] = await withSite(files, readDocuments);
    expect(JSON.stringify(source?.document)).toContain('"far"');
  });
});

async function refusal(files: Files): Promise<string> {
  const error: unknown = await withSite(files, readDocuments).catch((thrown: unknown) => thrown);
  if (!(error instanceof FaultError)) throw new Error('nothing was refused', { cause: error });
  return error.message;
}
