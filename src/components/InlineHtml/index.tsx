import type { ReactNode } from 'react';

import { parseInlineHtml, type InlineNode } from './parse';

type Props = { readonly html: string };

/** Inline markup that comes as a string, drawn as elements: no string ever reaches innerHTML. */
export default function InlineHtml({ html }: Props): ReactNode {
  return <Nodes nodes={parseInlineHtml(html)} />;
}

function Nodes({ nodes }: { readonly nodes: readonly InlineNode[] }): ReactNode {
  return nodes.map((node, index) => {
    if (node.type === 'text') return node.text;
    const Tag = node.tag;
    return (
      <Tag key={index}>
        <Nodes nodes={node.children} />
      </Tag>
    );
  });
}
