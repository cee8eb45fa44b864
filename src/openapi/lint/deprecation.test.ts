import { describe, expect, it } from 'vitest';

import { FaultError } from '../../faults/fault';
import { withSite } from '../../reference/generate/site.fixture';
import { readDocuments } from '../read';
import { lintDocuments } from '.';

const file = 'static/openapi/things.yaml';
const rules = ['replaced-by', 'ended', 'deprecated-only', 'public'];
const config = ['rules:', ...rules.map((rule) => `  guide/${rule}: error`)].join('\n');
const responses = { '200': { description: 'Things.' } };

/** The findings in a document whose paths have these operations, without their positions. */
async function findings(
  operations: Readonly<Record<string, object>>,
  item: object = {},
): Promise<readonly string[]> {
  const paths = Object.fromEntries(
    Object.entries(operations).map(([operationId, each]) => {
      const get = { operationId, responses, 'x-service': 'things', ...each };
      return [`/${operationId}`, { ...item, get }];
    }),
  );
  const document = { openapi: '3.1.0', info: { title: 'Things', version: '1' }, paths };
  const files = { [file]: JSON.stringify(document), 'redocly.yaml': config };
  return withSite(files, async (root) => {
    const faults = await lintDocuments(root, await readDocuments(root), ['things']);
    const lines = faults.length === 0 ? [] : new FaultError(faults).message.split('\n');
    return lines.map((line) => line.replace(/^\S+ /, ''));
  });
}

const deprecated = (replacement: unknown) => ({ deprecated: true, 'x-replaced-by': replacement });
const remedy =
  'name in x-replaced-by the operationId of the operation to use instead, or none if there is none';

describe('the replacement of a deprecated operation', () => {
  it('is an operation of the document, or none', async () => {
    const old = deprecated('list-things');
    expect(await findings({ 'list-things': {}, old, older: deprecated('none') })).toEqual([]);
  });

  it.each([
    ['list-thing', 'no operation of this document', ': did you mean "list-things"?'],
    ['somewhere-else', 'no operation of this document', ''],
    [['list-things'], 'no operation of this document', ''],
    ['old', 'the operation itself', ''],
    ['older', 'deprecated itself', ''],
  ])('is not %j', async (named, reason, hint) => {
    const operations = { 'list-things': {}, old: deprecated(named), older: deprecated('none') };
    expect(await findings(operations)).toEqual([
      `x-replaced-by of "old" is ${JSON.stringify(named)}, which is ${reason}: ${remedy}${hint}`,
    ]);
  });
});

describe('the end of an operation', () => {
  it('is a date', async () => {
    expect(await findings({ old: { ...deprecated('none'), 'x-ended': '2024-02-29' } })).toEqual([]);
  });

  it.each(['2026-02-29', '12 October 2026', 20261012, true])('is not %j', async (date) => {
    const [found] = await findings({ old: { ...deprecated('none'), 'x-ended': date } });
    expect(found).toContain(`x-ended is ${JSON.stringify(date)}, and not a date: give it`);
  });

  it('is only that of a deprecated operation', async () => {
    const ended = { 'x-ended': '2026-10-12' };
    expect(await findings({ 'list-things': ended })).toEqual([
      'operation "list-things" has x-ended, and is not deprecated: remove it, or give the operation deprecated: true',
    ]);
  });
});

it('reports a path whose operations are internal', async () => {
  expect(await findings({ 'list-things': {} }, { 'x-internal': true })).toEqual([
    '"/list-things" is internal: remove it: the document is served for download, and internal operations are not documented',
  ]);
});
