import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

import { FaultError } from '../../faults/fault';
import { parseMdx } from '../../translation/mdx';
import { partsOf } from '../citation';
import type { Use } from '../data';

/** A page of the guide in the language of the build. */
export type GuidePage = {
  readonly file: string;
  readonly text: string;
  readonly title: string;
  /** Its address on the site. */
  readonly address: string;
};

/** What a fact is cited by, and its id. */
export type Citing = { readonly fact: string; readonly use: Use };

/**
 * The citations of a page, each with the nearest heading before it.
 * @throws {FaultError} if the page is not well-formed
 * @example pageUses(rateLimits)[0]
 * // => { fact: 'daily-quota', use: { kind: 'page', title: …, address: '/using-the-api/rate-limits#daily-limit' } }
 */
export function pageUses({ file, text, title, address }: GuidePage): readonly Citing[] {
  const tree = parseMdx(file, text);
  if (!('children' in tree)) throw new FaultError([tree]);
  return citationsOf(tree).map(({ fact, anchor }) => ({
    fact,
    use: { kind: 'page', title: { text: title }, address: `${address}${anchor}` },
  }));
}

function citationsOf(tree: Root): readonly { readonly fact: string; readonly anchor: string }[] {
  const found: { readonly fact: string; readonly anchor: string }[] = [];
  let anchor = '';
  visit(tree, (node) => {
    if (node.type === 'heading') anchor = anchorOf(node) ?? anchor;
    if (node.type !== 'text') return;
    for (const part of partsOf(node.value))
      if (typeof part !== 'string') found.push({ fact: part.fact, anchor });
  });
  return found;
}

/** @example anchorOf('## Daily limit {/* #daily-limit *\/}') // => '#daily-limit' */
function anchorOf({ children }: Heading): string | undefined {
  const pin = children.find(({ type }) => type === 'mdxTextExpression');
  return pin && 'value' in pin ? /#[a-z0-9-]+/.exec(pin.value)?.[0] : undefined;
}
