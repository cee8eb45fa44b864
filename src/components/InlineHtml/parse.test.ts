import { describe, expect, it } from 'vitest';
import fc from 'fast-check';

import { parseInlineHtml, type InlineNode } from './parse';

function textOf(nodes: readonly InlineNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.text : textOf(node.children))).join('');
}

describe('inline markup', () => {
  it('keeps inline elements and decodes entities', () => {
    expect(parseInlineHtml('Status <code>429 &amp; up</code>&#x21;')).toEqual([
      { type: 'text', text: 'Status ' },
      { type: 'element', tag: 'code', children: [{ type: 'text', text: '429 & up' }] },
      { type: 'text', text: '!' },
    ]);
  });

  it('keeps nothing that could act', () => {
    const nodes = parseInlineHtml(
      '<img src=x onerror=alert(1)><script>a</script><em onclick="b">c</em>',
    );
    expect(nodes).toEqual([
      { type: 'text', text: 'a' },
      { type: 'element', tag: 'em', children: [{ type: 'text', text: 'c' }] },
    ]);
  });

  it('loses no text without markup, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => typeof textOf(parseInlineHtml(text)) === 'string'),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[^<&]*$/), (text) => textOf(parseInlineHtml(text)) === text),
    );
  });
});
