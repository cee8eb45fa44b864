import OriginalComponents from '@theme-original/MDXComponents';
import ScrollableTable from '@site/src/components/ScrollableTable';

export default { ...OriginalComponents, table: ScrollableTable };
