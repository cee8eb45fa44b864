import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

type Props = { readonly permalink: string };

/** A link to a new issue about this page; nothing where the build was told of no repository. */
export default function ReportError({ permalink }: Props): ReactNode {
  const { repositoryUrl } = useDocusaurusContext().siteConfig.customFields ?? {};
  if (typeof repositoryUrl !== 'string') return null;
  return (
    <p>
      <Link href={`${repositoryUrl}/issues/new?title=${encodeURIComponent(permalink)}`}>
        <Translate id="page.report" description="Link under a page, to the repository's issues">
          Report an error on this page
        </Translate>
      </Link>
    </p>
  );
}
