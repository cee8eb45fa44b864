import { memo, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { Props } from '@theme/TOCItems/Tree';
import InlineHtml from '@site/src/components/InlineHtml';

/** As in the stock theme, but the heading's markup becomes elements: Trusted Types block it as a string. */
function Tree({ toc, className, linkClassName, isChild }: Props): ReactNode {
  if (toc.length === 0) return null;
  return (
    <ul className={isChild ? undefined : className}>
      {toc.map((heading) => (
        <li key={heading.id}>
          <Link to={`#${heading.id}`} className={linkClassName ?? undefined}>
            <InlineHtml html={heading.value} />
          </Link>
          <Tree
            isChild
            toc={heading.children}
            className={className}
            linkClassName={linkClassName}
          />
        </li>
      ))}
    </ul>
  );
}

export default memo(Tree);
