import { evaluate } from '@mdx-js/mdx';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { remarkMermaid } from './remark';

const fence = (source: string) => `\`\`\`mermaid\n${source}\n\`\`\`\n`;
const acc = '  accTitle: Le titre\n  accDescr: La description';

async function html(mdx: string): Promise<string> {
  const file = new VFile({ path: 'docs/page.mdx', value: mdx });
  const { default: Page } = await evaluate(file, { ...runtime, remarkPlugins: [remarkMermaid] });
  return renderToStaticMarkup(createElement(Page));
}

describe('a mermaid fence', () => {
  it.each([
    ['flowchart', `flowchart LR\n${acc}\n  A["« Été » : oui"] -->|peut-être| B`, 'peut-être'],
    ['sequence', `sequenceDiagram\n${acc}\n  participant A as L’été\n  A->>B: appel`, 'L’été'],
    ['state', `stateDiagram-v2\n${acc}\n  [*] --> A\n  A --> [*] : fin`, 'fin'],
    ['class', `classDiagram\n${acc}\n  A --> B : possède`, 'possède'],
    ['entities', `erDiagram\n${acc}\n  A ||--o{ B : possède`, 'possède'],
    [
      'groups',
      `flowchart LR\n${acc}\n  subgraph a ["L’un <br/> dans"]\n    subgraph b [l’autre]\n      A\n    end\n    B\n  end\n  A --> B`,
      'l’autre',
    ],
    ['comment', `flowchart LR\n%% a note\n${acc}\n  A --> B`, 'A'],
    ['long', 'flowchart LR\n  accTitle: T\n  accDescr {\n    two\n    lines\n  }\n  A --> B', 'A'],
  ])('is drawn without JavaScript: %s', async (_, source, text) => {
    const page = await html(`# Page\n\n${fence(source)}`);
    expect(page).toContain('<figure class="mermaid-figure"><section class="mermaid-scroller"');
    expect(page).toContain(`>${text}<`);
    expect(page).not.toMatch(/<style|<script|accTitle|accDescr/);
  });

  it('keeps its ids unique where a page shows it twice', async () => {
    const twice = fence(`flowchart LR\n${acc}\n  A --> B`).repeat(2);
    const ids = [...(await html(twice)).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(4);
    expect(new Set(ids).size).toBe(ids.length);
  });

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
      /page\.mdx:3:1 mermaid: .*"pie" cannot be drawn.*flowchart, sequenceDiagram, stateDiagram-v2, classDiagram, erDiagram/,
    ],
    ['without title', 'flowchart LR\n  accDescr: D\n  A --> B', /page\.mdx:3:1 .*"accTitle: /],
    [
      'without description',
      'flowchart LR\n  accTitle: T\n  A --> B',
      /page\.mdx:3:1 .*"accDescr: /,
    ],
    [
      'with colours of its own',
      `flowchart LR\n${acc}\n  A --> B\n  style A fill:#f00`,
      /page\.mdx:8:1 .*"style A fill:#f00" fixes colours/,
    ],
    [
      'of which a node would stand outside its group',
      `flowchart LR\n${acc}\n  A --> B\n  subgraph g [Le groupe]\n    B --> C\n  end`,
      /page\.mdx:3:1 .*"B" would be drawn outside its group/,
    ],
    [
      'of which something would be lost',
      `stateDiagram-v2\n${acc}\n  A --> B\n  state "Nommé trop tard" as B`,
      /page\.mdx:3:1 .*leaves out "Nommé trop tard"/,
    ],
  ])('is refused with page and line: %s', async (_, source, message) => {
    await expect(html(`# Page\n\n${fence(source)}`)).rejects.toThrow(message);
  });

  it('is refused together with the other wrong fences of the page', async () => {
    const both = html(fence('gantz') + '\n' + fence('pie'));
    await expect(both).rejects.toThrow(/page\.mdx:1:1 [^]*page\.mdx:5:1 /);
  });
});

it('leaves other code alone', async () => {
  expect(await html('```js\nmermaid\n```')).toContain('<code class="language-js">');
});
