import { describe, expect, it } from 'vitest';
import { faultText } from '../../faults/fault';
import { lintPages } from './lint';

const description = 'A description that is long enough for a card and a search engine.';
const head = (title: string, more = '') =>
  `---\ntitle: ${title}\ndescription: ${description}\nsidebar_label: Label\nsources:\n  - facts\n${more}---\n\n`;

const english = `${head('Overview')}import Map from '@site/src/components/Map';

## Where {/* #where */}

See [how](./flow.mdx#how), [where](#where), [the site](https://example.com) and [the API](/api).

### Which one? {/* #which-one */}

<Map />

\`\`\`bash
# not a heading
curl -X GET
\`\`\`

:::info[A title]

Text.

:::
`;
const french = english
  .replace('Overview', 'Aperçu')
  .replace('## Where', '## Où')
  .replace('A title', 'Un titre');
const flow = `${head('Flow')}## How {/* #how */}\n`;

const docs = 'docs/guide/';
const fr = 'i18n/fr/docusaurus-plugin-content-docs/current/guide/';
const healthy = {
  [`${docs}overview.mdx`]: english,
  [`${docs}flow.mdx`]: flow,
  [`${fr}overview.mdx`]: french,
  [`${fr}flow.mdx`]: flow,
};

function lint(changes: Readonly<Record<string, string | undefined>> = {}): readonly string[] {
  const texts = Object.entries<string | undefined>({ ...healthy, ...changes }).flatMap(
    ([file, text]) => (text === undefined ? [] : [[file, text] as const]),
  );
  return lintPages(new Map(texts), new Set(['facts', 'other'])).map(faultText);
}

/** The faults of a change that is made to both languages. */
function lintBoth(from: string, to: string): readonly string[] {
  expect(english).toContain(from);
  return lint({
    [`${docs}overview.mdx`]: english.replace(from, to),
    [`${fr}overview.mdx`]: french.replace(from, to),
  }).filter((fault) => fault.startsWith(docs));
}

const lintFrench = (from: string, to: string) => {
  expect(french).toContain(from);
  return lint({ [`${fr}overview.mdx`]: french.replace(from, to) });
};

it('finds no faults in valid pages', () => {
  expect(lint()).toEqual([]);
});

describe('a page is faulty', () => {
  it.each([
    [
      'without front matter',
      english.slice(0, english.indexOf('import')),
      '',
      ':1:1 no front matter',
    ],
    ['without title', 'title: Overview\n', '', ':2:1 title is missing'],
    ['with a short description', description, 'Short.', ':3:14 description is "Short."'],
    [
      'with a misspelt key',
      'sidebar_label:',
      'sidebar_lable:',
      ':4:1 unknown key "sidebar_lable", did you mean "sidebar_label"?',
    ],
    ['without sources', '\n  - facts', ' []', ':5:10 sources is [], expected an entry or more'],
    [
      'with an unknown source',
      '- facts',
      '- fact',
      ':6:5 "fact" is no source of src/platform/facts/ledger/sources.yaml, did you mean "facts"?',
    ],
    ['with malformed front matter', 'title: Overview', 'title: "Overview', 'not well-formed YAML'],
    ['that is not MDX', '<Map />', '<Map>', ':17:1 not well-formed MDX'],
    [
      'with a heading without id',
      ' {/* #which-one */}',
      '',
      ':15:1 "Which one?" has no pinned id: end it with {/* #which-one */}',
    ],
    ['with an id twice', '#which-one', '#where', ':15:1 #where is already the id of line 11'],
    ['with an id that is no id', '#which-one', '#Which_one', ':15:1 #Which_one is no id'],
    [
      'that skips a level',
      '### Which',
      '#### Which',
      ':15:1 "Which one?" is of level 4 under one of level 2: start it with ###',
    ],
    [
      'with a title in its text',
      '### Which one? {/* #which-one */}',
      '# Which',
      ':15:1 "Which" is of level 1',
    ],
    [
      'with a link to no page',
      './flow.mdx#how',
      './flaw.mdx',
      ':13:5 ./flaw.mdx leads to docs/guide/flaw.mdx, which does not exist, did you mean "docs/guide/flow.mdx"?',
    ],
    [
      'with a link to an address',
      './flow.mdx#how',
      '/guide/flow',
      ':13:5 /guide/flow is an address',
    ],
    [
      'with a link to no id',
      'flow.mdx#how',
      'flow.mdx#haw',
      ':13:5 #haw is no pinned id of docs/guide/flow.mdx, did you mean "how"?',
    ],
    [
      'with a link to no id of its own',
      '(#where)',
      '(#there)',
      '#there is no pinned id of docs/guide/overview.mdx',
    ],
    [
      'with a link to no id in JSX',
      '<Map />',
      '<Map to="#there" />',
      ':17:1 #there is no pinned id',
    ],
    [
      'with an admonition that is none',
      ':::info[A title]',
      ':::info A title',
      'is shown as it stands',
    ],
  ])('%s', (_, from, to, fault) => {
    const faults = lintBoth(from, to);
    expect(faults.join('\n')).toContain(`${docs}overview.mdx`);
    expect(faults.join('\n')).toContain(fault);
  });

  it('without a French twin', () => {
    expect(lint({ [`${fr}flow.mdx`]: undefined })).toContain(
      `${docs}flow.mdx:1:1 has no French twin: write ${fr}flow.mdx`,
    );
  });

  it('without an English page', () => {
    expect(lint({ [`${docs}new.mdx`]: undefined, [`${fr}new.mdx`]: flow })).toEqual([
      `${fr}new.mdx:1:1 translates ${docs}new.mdx, which does not exist: move or delete it`,
    ]);
  });
});

describe('a translation is faulty', () => {
  it.each([
    [
      'with another heading',
      '### Which one? {/* #which-one */}\n',
      '',
      ':11:1 heading 2 is missing',
    ],
    [
      'with another id',
      '#which-one',
      '#laquelle',
      ':15:1 heading 2 is "### … {/* #laquelle */}", expected "### … {/* #which-one */}" as at docs/guide/overview.mdx:15',
    ],
    ['with another fence', '```bash', '```sh', ':19:1 code fence 1 is "sh", expected "bash"'],
    [
      'with another component',
      '<Map />',
      '',
      ':1:1 component 1 is missing, expected "Map" as at docs/guide/overview.mdx:17',
    ],
    [
      'with one component more',
      '<Map />',
      '<Map />\n\n<Chart />',
      ':19:1 component 2 is "Chart", expected none, as in English',
    ],
    ['with another import', 'components/Map', 'components/Carte', ':9:1 import 1 is'],
    [
      'with other sources',
      '- facts',
      '- other',
      ':5:1 sources differs from docs/guide/overview.mdx, expected ["facts"]',
    ],
    [
      'with a key more',
      'sources:',
      'slug: /carte\nsources:',
      ':5:1 slug differs from docs/guide/overview.mdx, expected none',
    ],
  ])('%s', (_, from, to, fault) => {
    expect(lintFrench(from, to).join('\n')).toContain(`${fr}overview.mdx${fault}`);
  });
});

it('reports all faults together, by file and line', () => {
  const faults = lint({
    [`${docs}flow.mdx`]: flow.replace('- facts', '- fact').replace(' {/* #how */}', ''),
  });
  expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
    `${docs}flow.mdx:6:5`,
    `${docs}flow.mdx:9:1`,
    `${docs}overview.mdx:13:5`,
    `${fr}flow.mdx:5:1`,
    `${fr}flow.mdx:9:1`,
  ]);
});
