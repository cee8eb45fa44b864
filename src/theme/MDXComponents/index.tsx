import OriginalComponents from '@theme-original/MDXComponents';
import CodeFigure from '@site/src/code/CodeFigure';
import ScrollableTable from '@site/src/components/ScrollableTable';

export default { ...OriginalComponents, CodeFigure, table: ScrollableTable };
