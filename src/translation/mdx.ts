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
 * An MDX page as a tree, read with the syntax that Docusaurus reads: front matter, tables, admonitions.
 * A page that is not well-formed gives its fault instead.
 */
export function parseMdx(file: string, text: string): Root | Fault {
  try {
    return parser.parse(text);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    // An unclosed tag has no place of its own, but names the line of the tag in its reason.
    const [, tagLine, tagColumn] = /\((\d+):(\d+)/.exec(error.reason) ?? [];
    const line = error.line ?? Number(tagLine ?? 1);
    const column = error.column ?? Number(tagColumn ?? 1);
    return { file, line, column, message: `not well-formed MDX: ${error.reason}` };
  }
}

/** The front matter's YAML, on the lines where it stands in the page. */
export function frontMatterOf(tree: Root): string {
  const [first] = tree.children;
  return first?.type === 'yaml' ? `\n${first.value}` : '';
}
