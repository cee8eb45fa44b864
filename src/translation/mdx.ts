import type { Root } from 'mdast';
import type {} from 'mdast-util-directive';
import type {} from 'mdast-util-mdx';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Fault } from '../faults/fault';

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkMdx);

/**
 * Parses an MDX page with the syntax of Docusaurus: front matter, tables, admonitions. Returns the fault of a page
 * that is not well-formed.
 */
export function parseMdx(file: string, text: string): Root | Fault {
  try {
    return parser.parse(text);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    // The error for an unclosed tag has no position, but contains the line of the tag in its reason.
    const [, tagLine, tagColumn] = /\((\d+):(\d+)/.exec(error.reason) ?? [];
    const line = error.line ?? Number(tagLine ?? 1);
    const column = error.column ?? Number(tagColumn ?? 1);
    return { file, line, column, message: `not well-formed MDX: ${error.reason}` };
  }
}

/** The front matter's YAML, on the same lines as in the page. */
export function frontMatterOf(tree: Root): string {
  const [first] = tree.children;
  return first?.type === 'yaml' ? `\n${first.value}` : '';
}
