import OriginalComponents from '@theme-original/MDXComponents';
import CodeFigure from '@site/src/code/CodeFigure';
import ScrollableTable from '@site/src/components/ScrollableTable';

export default {
  ...OriginalComponents,
  CodeFigure,
  // The native element needs no JavaScript, and opens when the browser finds text in it.
  Details: 'details',
  table: ScrollableTable,
};
