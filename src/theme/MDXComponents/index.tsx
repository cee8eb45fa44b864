import OriginalComponents from '@theme-original/MDXComponents';
import CodeFigure from '@site/src/code/CodeFigure';
import ScrollableTable from '@site/src/components/ScrollableTable';
import Fact from '@site/src/facts/Fact';

export default {
  ...OriginalComponents,
  CodeFigure,
  Fact,
  // The native element needs no JavaScript, and opens when the browser finds text in it.
  Details: 'details',
  table: ScrollableTable,
};
