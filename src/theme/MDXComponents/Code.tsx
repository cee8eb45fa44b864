/** Code in a sentence. A block is a `CodeFigure` before it comes here; the stock component would bring its highlighter. */
export { default } from '@theme/CodeInline';
