import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import ToolIcon, { barTool } from '@site/src/components/ToolIcon';

interface Props {
  /** The address of the page. */
  readonly permalink: string;
  /** Whether the link is a sign, with its name for pointers and screen readers. @default false */
  readonly isCompact?: boolean;
}

/** A link to a new issue about this page; nothing where the build knows no repository. */
export default function ReportError({ permalink, isCompact = false }: Props): ReactNode {
  const { repositoryUrl } = useDocusaurusContext().siteConfig.customFields ?? {};
  if (typeof repositoryUrl !== 'string') return null;
  const href = `${repositoryUrl}/issues/new?title=${encodeURIComponent(permalink)}`;
  const text = translate({
    id: 'page.report',
    message: 'Report an error on this page',
    description: "Link under a page, to the repository's issues",
  });
  if (isCompact)
    return (
      <Link href={href} className={barTool} aria-label={text} title={text}>
        <ToolIcon of="report" />
      </Link>
    );
  return (
    <p>
      <Link href={href}>{text}</Link>
    </p>
  );
}
