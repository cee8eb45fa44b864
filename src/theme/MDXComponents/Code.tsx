/** Inline code. A code block is already a `CodeFigure`; the stock component would load its highlighter. */
export { default } from '@theme/CodeInline';
