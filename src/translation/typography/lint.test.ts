import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintTypography } from './lint';

const po = (text: string) => `msgid "x"\nmsgstr "${text.replace(/["\\]/g, '\\$&')}"\n`;
const fixedPo = (text: string) => lintTypography('fr.po', po(text)).fixed;
const rulesOf = (file: string, text: string) =>
  lintTypography(file, text).faults.map(({ message }) => message.split(' ')[0]);

describe('French typography fixes', () => {
  it.each([
    ['apostrophe', "L'été", 'L’été'],
    ['quotes', 'dit "oui" ici', 'dit «\u00A0oui\u00A0» ici'],
    ['quotes', 'dit “oui” ici', 'dit «\u00A0oui\u00A0» ici'],
    ['guillemets', '« oui »', '«\u00A0oui\u00A0»'],
    ['guillemets', '«oui»', '«\u00A0oui\u00A0»'],
    ['ellipsis', 'etc...', 'etc…'],
    ['high-punctuation', 'Oui! Non ? Ou\u00A0; si', 'Oui\u202F! Non\u202F? Ou\u202F; si'],
    ['high-punctuation', '`code`; suite', '`code`\u202F; suite'],
    ['colon', 'Voici: là : ou\u202F: ici', 'Voici\u00A0: là\u00A0: ou\u00A0: ici'],
    ['colon', 'deux  : espaces', 'deux\u00A0: espaces'],
    ['number-groups', 'de 1 000 à 1,000,000', 'de 1\u202F000 à 1\u202F000\u202F000'],
    ['number-groups', 'plus de 1.000 services', 'plus de 1\u202F000 services'],
    ['decimal-comma', 'en 1.5 seconde', 'en 1,5 seconde'],
    ['capital-accent', 'A l’arrivée, Etat, Ecrans', 'À l’arrivée, État, Écrans'],
    ['capital-accent', 'Ca marche', 'Ça marche'],
  ])('%s: %j', (rule, wrong, right) => {
    const { faults, fixed } = lintTypography('fr.po', po(wrong));
    expect(faults.map(({ message }) => message.split(' ')[0])).toContain(rule);
    expect(fixed).toBe(po(right));
  });

  it.each([
    'À 10:30, l’adresse 4.159.114.108 répond à https://x.test/a?b=c;d',
    '«\u00A0?\u00A0» et (?), puis «\u00A0oui\u202F!\u00A0»\u202F?!',
    'TLS 1.2, OAuth 2.0, version 3.1, v1.5, HTTP/1.1, 1.2.3 et 0,125',
    'En 2024 100 services, 1\u202F000 requêtes, 2,5 %',
    'A été, A-t-il, Exemple, Ensemble, API',
    '`l\'x: "y"!` {n, plural, one {l\'x} other {x!}} <a title="x">à</a>',
    '[suite](./page.mdx#l) et [site](https://x.test/?a)',
  ])('nothing in %j', (text) => {
    expect(lintTypography('fr.po', po(text)).faults).toEqual([]);
  });
});

describe('in a page', () => {
  const rules = (text: string) => rulesOf('a.mdx', text);
  const fixed = (text: string) => lintTypography('a.mdx', text).fixed;

  it('fixes front matter in each style of quoting', () => {
    const page = (a: string, b: string, c: string) =>
      `---\ntitle: ${a}\ndescription: '${b}'\nsidebar_label: "${c}"\nsources: ["l'un"]\n---\n`;
    expect(fixed(page("L'un", "L''autre: oui", 'L\'un \\"dit\\"'))).toBe(
      page('L’un', 'L’autre\u00A0: oui', 'L’un «\u00A0dit\u00A0»'),
    );
  });

  it('fixes prose around markup, but not the markup', () => {
    expect(fixed("**Gras**: *l'un* ; [l'autre](./l'a.mdx \"L'un\")!")).toBe(
      '**Gras**\u00A0: *l’un*\u202F; [l’autre](./l\'a.mdx "L’un")\u202F!',
    );
    expect(fixed('"**Gras**" et « **gras** »')).toBe(
      '«\u00A0**Gras**\u00A0» et «\u00A0**gras**\u00A0»',
    );
    expect(fixed("![L'image](/l'i.png)\n\n> L'un\n> l'autre\n\n- l'un\n  l'autre")).toBe(
      "![L’image](/l'i.png)\n\n> L’un\n> l’autre\n\n- l’un\n  l’autre",
    );
  });

  it('fixes cells, titles of admonitions and attributes that readers see', () => {
    const page = (a: string) =>
      `| ${a} | \`l'x\` |\n| --- | --- |\n| ${a} | x |\n\n:::info[${a}]\n\n${a}\n\n:::\n\n<Map title="${a}" to="l'x" />\n`;
    expect(fixed(page("L'un"))).toBe(page('L’un'));
  });

  it('fixes the texts of a diagram', () => {
    const page = (l: string) =>
      [
        '```mermaid\nflowchart LR',
        `  accTitle: ${l}un`,
        `  A["${l}un"]:::gateway -->|${l}un| B[${l}un]:::rejection`,
        '```\n\n```mermaid\nsequenceDiagram',
        `  participant A as ${l}un`,
        `  A->>B: ${l}un`,
        `  A-)B: ${l}un`,
        `  Note over A,B: ${l}un`,
        `  alt ${l}un`,
        '  end',
        '```\n\n```mermaid\nstateDiagram-v2',
        `  A --> B : ${l}un`,
        `  A --> B:::rejection : ${l}un`,
        '```',
      ].join('\n');
    expect(fixed(page("l'"))).toBe(page('l’'));
  });

  it('does not take the class of a node for a text', () => {
    const page = '```mermaid\nstateDiagram-v2\n  A --> B:::rejection\n  C:::success\n```';
    expect(lintTypography('a.mdx', page.replaceAll('rejection', "l'x")).faults).toEqual([]);
  });

  it('does not change anything that is not French prose', () => {
    const page = [
      "import a from 'a';",
      "## Titre {/* #l'id */}",
      '```js\nconst a = "b" ? 1 : 2;\n```',
      '<Map onClick={() => "x"} id="l\'x" to="l\'x" />',
      '<span lang="en">It\'s "x"!</span> et <kbd>\'</kbd>',
      '`it\'s "x"!`, {"l\'x"}, https://x.test/?l, &quot;x&quot;',
    ].join('\n\n');
    expect(rules(page)).toEqual([]);
  });

  it('reports capitals inside a title, except names and single capitals', () => {
    expect(fixed('## Créer Une Société Maintenant')).toBe('## Créer une société maintenant');
    expect(rules('## Créer une société')).toEqual([]);
    expect(rules('## Le coffre Key Vault de Microsoft Azure\u00A0: Ce qu’il garde')).toEqual([]);
    expect(rules('Créer Une Société Maintenant')).toEqual([]);
  });

  it('reports file, line and column', () => {
    expect(lintTypography('a.mdx', "Une ligne.\n\nDe l'eau.").faults).toEqual([
      {
        file: 'a.mdx',
        line: 3,
        column: 5,
        message: 'apostrophe straight apostrophe, expected ’ (U+2019)',
      },
    ]);
  });

  it('reports a page that is not well-formed, and does not change it', () => {
    const { faults, fixed: left } = lintTypography('a.mdx', "L'un <b>");
    expect(faults[0]?.message).toContain('not well-formed MDX');
    expect(left).toBe("L'un <b>");
  });
});

it('in Docusaurus JSON, fixes only messages', () => {
  const json = (a: string) => JSON.stringify({ k: { message: a, description: "It's" } }, null, 2);
  expect(lintTypography('a.json', json(`L'été "{x}"!`)).fixed).toBe(
    json('L’été «\u00A0{x}\u00A0»\u202F!'),
  );
});

it('separates code spans of one character from the prose between them', () => {
  const po = 'msgid "An operator"\nmsgstr "Un opérateur (`=`, `!=`, `~`) et une valeur."\n';
  expect(lintTypography('model.po', po).faults).toEqual([]);
});

it('in PO, fixes only translations, over several lines', () => {
  const file = (a: string, b: string) =>
    `msgid ""\nmsgstr ""\n"X: it's\\n"\n\n# it's\nmsgid ""\n"It's "\n"it"\nmsgstr ""\n"${a}"\n"${b}"\n`;
  expect(lintTypography('a.po', file("L'un: ", "l'autre!")).fixed).toBe(
    file('L’un\u00A0: ', 'l’autre\u202F!'),
  );
});

describe('for any text', () => {
  const word = fc.constantFrom('Etat', "l'", 'A la', 'mot', '1000', '1,000', '1.5', 'TLS 1.2', 'é');
  const sign = fc.constantFrom(
    ...'\'"«»“”:;!?.,()…'.split(''),
    '...',
    ' ',
    ' ',
    '\u00A0',
    '\u202F',
  );
  const code = fc.constantFrom('`a"b`', "`l'x: y!`", '{name}', 'https://x.test/?a');
  const prose = fc
    .array(fc.oneof(word, sign, code), { maxLength: 12 })
    .map((parts) => parts.join(''));
  /** Contains nothing that MDX parses as markup: the text is between letters. */
  const page = prose.map((text) => `x${text.replaceAll('{name}', '`{name}`')}x\n`);

  it('the fixed text is correct, and fixing it again changes nothing', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const fixed = fixedPo(text);
        expect(lintTypography('fr.po', fixed)).toMatchObject({ faults: [], fixed });
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(page, (text) => {
        const { fixed } = lintTypography('fr.mdx', text);
        expect(lintTypography('fr.mdx', fixed)).toMatchObject({ faults: [], fixed });
      }),
      { numRuns: 200 },
    );
  });

  it('code, placeholders and addresses never change', () => {
    const kept = /`[^`]+`|\{name\}|https:\/\/x\.test\/\?a/g;
    fc.assert(
      fc.property(prose, (text) => {
        expect(fixedPo(text).replaceAll('\\"', '"').match(kept)).toEqual(text.match(kept));
      }),
      { numRuns: 1000 },
    );
  });
});
