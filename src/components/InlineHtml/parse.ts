const inlineTags = ['code', 'em', 'strong', 'mark', 'del', 'span'] as const;
type InlineTag = (typeof inlineTags)[number];

export type InlineNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'element'; readonly tag: InlineTag; readonly children: readonly InlineNode[] };

const token = /<(\/?)([a-z][a-z0-9]*)[^>]*>|([^<]+|<)/gi;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/**
 * The markup of a heading or of a search excerpt as a tree. Only inline tags are kept, without their attributes;
 * of any other tag the text alone remains, so that nothing in it can act.
 *
 * @example parseInlineHtml('<code>429</code> &amp; <b>more</b>')
 * // => code element holding '429', then the text ' & more'
 */
export function parseInlineHtml(html: string): readonly InlineNode[] {
  const root: InlineNode[] = [];
  const open: { readonly tag: InlineTag; readonly children: InlineNode[] }[] = [];
  for (const [, slash, name, text] of html.matchAll(token)) {
    const siblings = open.at(-1)?.children ?? root;
    const tag = inlineTags.find((known) => known === name?.toLowerCase());
    if (text !== undefined) appendText(siblings, decode(text));
    else if (tag !== undefined && slash === '') {
      const children: InlineNode[] = [];
      siblings.push({ type: 'element', tag, children });
      open.push({ tag, children });
    } else if (tag !== undefined && open.at(-1)?.tag === tag) open.pop();
  }
  return root;
}

function appendText(siblings: InlineNode[], text: string): void {
  const last = siblings.at(-1);
  if (last?.type === 'text')
    siblings[siblings.length - 1] = { type: 'text', text: last.text + text };
  else siblings.push({ type: 'text', text });
}

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, body: string) => {
    if (!body.startsWith('#')) return entities[body.toLowerCase()] ?? whole;
    const code =
      body[1]?.toLowerCase() === 'x' ? parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
