import type { Root } from 'hast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const processor = unified()
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '_', resourceLink: true })
  .freeze();

/** Clean elements as Markdown, with GitHub's tables. */
export function toMarkdown(tree: Root): string {
  return processor.stringify(processor.runSync(tree)).trim();
}
