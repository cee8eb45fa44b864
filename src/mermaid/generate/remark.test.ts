import { evaluate } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import type {} from 'remark-mdx';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import MermaidFigure from '../Mermaid';
import { remarkMermaid } from './remark';

const fence = (source: string) => `\`\`\`mermaid\n${source}\n\`\`\`\n`;
const acc = '  accTitle: Le titre\n  accDescr: La description';

/** The component is handed in, as nothing here can follow an import of the bundler. */
const withoutImports = () => (tree: Root) => {
  tree.children = tree.children.filter(({ type }) => type !== 'mdxjsEsm');
};

async function html(mdx: string): Promise<string> {
  const file = new VFile({ path: 'docs/page.mdx', value: mdx });
  const remarkPlugins = [remarkMermaid, withoutImports];
  const useMDXComponents = () => ({ MermaidFigure });
  const { default: Page } = await evaluate(file, { ...runtime, remarkPlugins, useMDXComponents });
  return renderToStaticMarkup(createElement(Page));
}

const textOf = (page: string) => page.replaceAll(/<[^>]*>/g, '');

describe('a mermaid fence', () => {
  it.each([
    ['flowchart', `flowchart LR\n${acc}\n  A["« Été » : oui"] -->|peut-être| B`, 'peut-être'],
    ['sequence', `sequenceDiagram\n${acc}\n  participant A as L’été\n  A->>B: appel`, 'L’été'],
    ['state', `stateDiagram-v2\n${acc}\n  [*] --> A\n  A --> [*] : fin`, 'fin'],
    [
      'groups',
      `flowchart LR\n${acc}\n  subgraph a ["L’un <br/> dans"]\n    subgraph b [l’autre]\n      A\n    end\n    B\n  end\n  A --> B`,
      'l’autre',
    ],
    [
      'a node that is named before its group',
      `flowchart LR\n${acc}\n  A --> B\n  subgraph g [Le groupe]\n    B --> C\n  end`,
      'Le groupe',
    ],
    [
      'a state that is named after its first use',
      `stateDiagram-v2\n${acc}\n  A --> B\n  state "Nommé tard" as B`,
      'Nommé tard',
    ],
    ['comment', `flowchart LR\n%% a note\n${acc}\n  A --> B`, 'A'],
    ['long', 'flowchart LR\n  accTitle: T\n  accDescr {\n    two\n    lines\n  }\n  A --> B', 'A'],
    [
      'a sign as a code',
      `flowchart LR\n${acc}\n  A["#lt;uuid#gt; &amp; x"] --> B`,
      '&lt;uuid&gt; &amp; x',
    ],
  ])('is drawn without JavaScript: %s', async (_, source, text) => {
    const page = await html(`# Page\n\n${fence(source)}`);
    expect(page).toMatch(/<figure[^>]*><div[^>]*role="group"[^>]*tabindex="0"[^>]*><svg/i);
    expect(page).toContain(`>${text}<`);
    expect(page).not.toMatch(/<style|<script|accTitle|accDescr|https?:/);
  });

  it('is an image with a name and a description', async () => {
    const page = await html(fence(`flowchart LR\n${acc}\n  A --> B`));
    const [, id] = /<title id="([^"]+)">Le titre</.exec(page) ?? [];
    const [, description] = /<desc id="([^"]+)">La description</.exec(page) ?? [];
    expect(page).toMatch(/<svg[^>]* role="img"/);
    expect(page).toContain(`aria-labelledby="${id}" aria-describedby="${description}"`);
  });

  it('keeps its ids unique where a page shows it twice', async () => {
    const wide = Array.from({ length: 5 }, (_, i) => `  A --> B${i}["Un nom assez long"]`);
    const twice = fence(`flowchart TB\n${acc}\n${wide.join('\n')}`).repeat(2);
    const ids = [...(await html(twice)).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(4);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('imports its component once into the page', async () => {
    const file = new VFile({ path: 'docs/page.mdx', value: '' });
    const value = `flowchart LR\n${acc}\n  A --> B`;
    const code = { type: 'code', lang: 'mermaid', value } as const;
    const tree: Root = { type: 'root', children: [code, code] };
    await remarkMermaid()(tree, file);
    expect(tree.children.map(({ type }) => type)).toEqual([
      'mdxjsEsm',
      'mdxJsxFlowElement',
      'mdxJsxFlowElement',
    ]);
    expect(tree.children[0]).toMatchObject({
      value: "import MermaidFigure from '@site/src/mermaid/Mermaid';",
    });
  });

  it('never shows text of less than 12 px, and never grows by more than a tenth', async () => {
    const page = await html(fence(`flowchart LR\n${acc}\n  A --> B`));
    const [, width, least, most] =
      /viewBox="0 0 (\d+) \d+" style="min-width:(\d+)px;max-width:(\d+)px"/.exec(page) ?? [];
    expect((Number(least) / Number(width)) * 12.5).toBeGreaterThanOrEqual(12);
    expect(Number(most) / Number(width)).toBeLessThanOrEqual(1.1);
  });

  it('shows an outcome by a sign as well as by its colour', async () => {
    const plain = await html(fence(`stateDiagram-v2\n${acc}\n  A --> B`));
    const marked = await html(
      fence(`stateDiagram-v2\n${acc}\n  A --> B:::rejection\n  A --> C\n  C:::success`),
    );
    expect(plain).not.toContain('M-3 -3L3 3M3 -3L-3 3');
    expect(marked).toContain('M-3 -3L3 3M3 -3L-3 3');
    expect(marked).toContain('M-3 0L-1 3L3 -3');
  });

  it('shows the words of blocks and their conditions', async () => {
    const page = await html(
      fence(
        `sequenceDiagram\n${acc}\n  loop chaque minute\n    alt oui\n      A->>B: un\n    else non\n      B->>A: deux\n    end\n  end`,
      ),
    );
    expect(textOf(page)).toMatch(/loop\s*chaque minute[^]*alt\s*oui[^]*else\s*non/);
  });
});

describe('a mermaid fence is refused with page and line', () => {
  const flow = (statement: string) => `flowchart LR\n${acc}\n  A --> B\n${statement}`;
  const sequence = (statement: string) => `sequenceDiagram\n${acc}\n  A->>B: un\n${statement}`;
  const state = (statement: string) => `stateDiagram-v2\n${acc}\n  A --> B\n${statement}`;
  /** Where `statement` is on the page. */
  const line = String.raw`page\.mdx:8:1 mermaid: `;

  it.each([
    [
      'that does not parse',
      'flowchart LR\n  A -->\n  B --> --> C',
      /page\.mdx:6:1 mermaid: Parse error/,
    ],
    ['of an unknown kind', 'gantz\n  A', /page\.mdx:3:1 mermaid: No diagram type detected/],
    [
      'of a kind that cannot be drawn',
      'pie\n  accTitle: T\n  accDescr: D\n  "a": 1',
      /page\.mdx:3:1 mermaid: .*"pie" cannot be drawn.*flowchart, sequenceDiagram, stateDiagram-v2\./,
    ],
    [
      'of classes',
      `classDiagram\n${acc}\n  A --> B`,
      /page\.mdx:3:1 .*"classDiagram" cannot be drawn/,
    ],
    ['of entities', `erDiagram\n${acc}\n  A ||--o{ B : x`, /page\.mdx:3:1 .*"er" cannot be drawn/],
    ['without title', 'flowchart LR\n  accDescr: D\n  A --> B', /page\.mdx:3:1 .*"accTitle: /],
    [
      'without description',
      'flowchart LR\n  accTitle: T\n  A --> B',
      /page\.mdx:3:1 .*"accDescr: /,
    ],
    [
      'with concurrent states',
      `stateDiagram-v2\n${acc}\n  state A {\n    B --> C\n    --\n    D --> E\n  }`,
      /page\.mdx:9:1 mermaid: "--" separates concurrent/,
    ],
    [
      'with a second title',
      `---\ntitle: x\n---\nflowchart LR\n${acc}\n  A --> B`,
      /page\.mdx:4:1 .*front matter/,
    ],
  ])('%s', async (_, source, message) => {
    await expect(html(`# Page\n\n${fence(source)}`)).rejects.toThrow(message);
  });

  it.each([
    ['colours', flow('  style A fill:#f00'), '"style A fill:#f00" fixes colours'],
    ['a directive', flow('%%{init: {"theme": "dark"}}%%'), '.* fixes colours'],
    ['markup', flow('  C["<b>x</b>"] --> A'), '"<b>.*" is markup'],
    ['Markdown', flow('  C["`**x**`"] --> A'), '.*is Markdown'],
    ['a link', flow('  click A "https://example.com"'), '"click A .*" is not drawn'],
    ['an invisible link', flow('  A ~~~ C'), '"~~~" is an invisible link'],
    ['a circle as head', flow('  C --o A'), 'The line from "C" to "A" is not drawn'],
    ['another shape', flow('  C{{x}} --> A'), '"C" has the shape "hexagon".*these are'],
    [
      'a wrong class',
      flow('  C["x"]:::gatway --> A'),
      'No class "gatway"; did you mean "gateway"?',
    ],
    [
      'a second kind',
      `flowchart LR\n${acc}\n  A["x"]:::gateway --> B\n  class A queue`,
      '":::queue" is a second kind',
    ],
    [
      'a kind of another shape',
      flow('  C([x]):::gateway --> A'),
      '"C" has a shape and the kind "gateway"',
    ],
    ['an outcome of a decision', flow('  C{x}:::success --> A'), '"C" has an outcome'],
    [
      'a direction of a group',
      flow('  subgraph g\n    direction TB\n    C\n  end').replace('  A --> B\n', ''),
      '"direction TB" is inside a group',
    ],
    [
      'an arrow into its own group',
      flow('  g --> C\n  subgraph g\n    C\n  end'),
      '"g" and "C" are a group',
    ],
    [
      'a class of a group',
      flow('  subgraph g [x]\n    C\n  end\n  class g queue'),
      'The group "g" has a class',
    ],
    ['a note of a state', state('  note right of A : x'), '"note right of A : x" is not drawn'],
    ['a fork', state('  state f <<fork>>'), '"f" has the shape "fork"'],
    [
      'a box',
      sequence('  box Aqua Groupe\n  participant C\n  end'),
      '"box Aqua Groupe" is not drawn',
    ],
    [
      'a created participant',
      sequence('  create participant C\n  A->>C: x'),
      '"create participant C" is not drawn',
    ],
    ['a destroyed participant', sequence('  destroy B\n  A-xB: x'), '"destroy B" is not drawn'],
    ['a coloured part', sequence('  rect rgb(0,0,0)\n  A->>B: x\n  end'), '"rect .*" colours'],
    [
      'a link of a participant',
      sequence('  link A: x @ https://example.com'),
      '"link A.*" is not drawn',
    ],
    ['a title', sequence('  title: x'), '"title: x" is not drawn'],
    [
      'half an arrow',
      sequence('  A-|\\B: demi'),
      'The arrow from "A" to "B" is not drawn; these are: ->>',
    ],
    [
      'another participant',
      sequence('  participant C@{ "type": "boundary" }'),
      '"C" is a participant of the type "boundary"',
    ],
  ])('with %s', async (_, source, message) => {
    await expect(html(`# Page\n\n${fence(source)}`)).rejects.toThrow(new RegExp(line + message));
  });

  it('together with the other wrong fences of the page', async () => {
    const both = html(fence('gantz') + '\n' + fence('pie'));
    await expect(both).rejects.toThrow(/page\.mdx:1:1 [^]*page\.mdx:5:1 /);
  });
});

it('leaves other code alone', async () => {
  expect(await html('```js\nmermaid\n```')).toContain('<code class="language-js">');
});
