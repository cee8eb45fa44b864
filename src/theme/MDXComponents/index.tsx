import OriginalComponents from '@theme-original/MDXComponents';
import CodeFigure from '@site/src/code/CodeFigure';
import ScrollableTable from '@site/src/components/ScrollableTable';
import Fact from '@site/src/facts/Fact';

export default {
  ...OriginalComponents,
  CodeFigure,
  Fact,
  table: ScrollableTable,
};
