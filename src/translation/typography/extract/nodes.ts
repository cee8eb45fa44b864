import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

interface Positioned {
  readonly position?: {
    readonly start: { readonly offset?: number };
    readonly end: { readonly offset?: number };
  };
}

/** The position of a node in its file, as offsets. */
export const rangeOf = ({ position }: Positioned): readonly [number, number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export const isJsx = (node: Nodes): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** An element whose text is not French prose: code, or marked as English. */
export function isForeign(node: Nodes): boolean {
  if (!isJsx(node)) return false;
  const isCode = /^(?:code|kbd|samp|var|pre)$/.test(node.name ?? '');
  const isEnglish = node.attributes.some(
    (attribute) =>
      attribute.type === 'mdxJsxAttribute' && attribute.name === 'lang' && attribute.value === 'en',
  );
  return isCode || isEnglish;
}
