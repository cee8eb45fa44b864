import path from 'node:path';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import type { Root } from 'mdast';

import { remarkFlows } from './remark';

const siteDir = path.resolve(import.meta.dirname, '../../../..');

async function transform(value: string): Promise<Root> {
  const file = new VFile({ value, path: 'docs/page.mdx' });
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkFlows, { siteDir });
  return (await processor.run(processor.parse(file), file)) as Root;
}

describe('a <Flow> in a page', () => {
  test('is given the data of its scenarios, each imported once', async () => {
    const { children } = await transform(
      '<Flow scenario="no-api-key" />\n\n<Flow scenario="no-api-key" scenarios={["no-api-key", "sql-injection"]} />\n',
    );
    const imports = children.flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : []));
    expect(imports).toEqual([
      "import flow_no_api_key from '@generated/flows/default/no-api-key.json';",
      "import flow_sql_injection from '@generated/flows/default/sql-injection.json';",
    ]);
    const given = children.flatMap((node) =>
      node.type === 'mdxJsxFlowElement' ? [node.attributes.at(-1)?.value] : [],
    );
    expect(given).toMatchObject([
      { value: '[flow_no_api_key]' },
      { value: '[flow_no_api_key, flow_sql_injection]' },
    ]);
  });

  test('carries what draws a lens only where it has one', async () => {
    const { children } = await transform('<Flow scenario="no-api-key" lens="security" />\n');
    expect(children).toMatchObject([
      {},
      { value: "import flow_lens_kit from '@site/src/explorer/Lens/kit';" },
      { attributes: [{}, {}, {}, { name: 'kit', value: { value: '[flow_lens_kit]' } }] },
    ]);
  });

  test('is given what its connector makes of a scenario', async () => {
    const { children } = await transform(
      '<Flow scenario="refresh-data-type" connector="quickbooks-online" />\n',
    );
    expect(children).toMatchObject([
      {
        value:
          "import flow_refresh_data_type_quickbooks_online from '@generated/flows/default/refresh-data-type.quickbooks-online.json';",
      },
      {
        attributes: [{}, {}, { value: { value: '[flow_refresh_data_type_quickbooks_online]' } }],
      },
    ]);
  });

  test('leaves a page without a flow as it is', async () => {
    expect((await transform('# Title\n')).children).toHaveLength(1);
  });

  test.each([
    ['<Flow scenario="no-api-kee" />', 'docs/page.mdx:3:1 <Flow>: no scenario "no-api-kee"'],
    ['<Flow scenario="no-api-kee" />', 'did you mean "no-api-key"?'],
    [
      '<Flow scenario="no-api-key" lens="securty" />',
      'docs/page.mdx:3:1 <Flow>: no lens "securty"',
    ],
    ['<Flow scenario="no-api-key" lens="securty" />', 'did you mean "security"?'],
    ['<Flow scenario="no-api-key" lens={all} />', 'write the lens out'],
    [
      '<Flow scenario="refresh-data-type" connector="xeroo" />',
      'docs/page.mdx:3:1 <Flow>: no connector "xeroo"; did you mean "xero"?',
    ],
    [
      '<Flow scenario="refresh-data-type" connector="0000000000" />',
      'no connector "0000000000"; take an id of connectors.yaml',
    ],
    [
      '<Flow scenario="refresh-data-type" connector={any} />',
      'docs/page.mdx:3:1 <Flow>: write the connector out',
    ],
    [
      '<Flow scenario="list-companies" connector="xero" />',
      'docs/page.mdx:3:1 <Flow>: the scenario "list-companies" cannot be played with "xero"; leave the connector out',
    ],
    [
      '<Flow scenario="write-bank-transactions" connector="xero" />',
      'cannot be played with "xero"; take one of bankfeeds, such as "',
    ],
    ['<Flow />', 'give it a scenario by name'],
    ['<Flow scenario="no-api-key" scenarios={all} />', 'write the names out'],
    ['<Flow scenario="no-api-key" scenarios={["sql-injection"]} />', 'which is shown first'],
  ])('%s fails the build: %s', async (element, complaint) => {
    await expect(transform(`# Title\n\n${element}\n`)).rejects.toThrow(complaint);
  });

  test('says everything that is wrong with a page at once', async () => {
    const page = '<Flow scenario="first" />\n\n<Flow scenario="second" />\n';
    await expect(transform(page)).rejects.toThrow(/page\.mdx:1:1 .*\n.*page\.mdx:3:1 /);
  });
});
