import { useEffect, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { PageMetadata } from '@docusaurus/theme-common';
import type { Props } from '@theme/NotFound/Content';
import StartsOnLoad from '@site/src/start/StartsOnLoad';

import Page from './Page';

/** The 404 page. Docusaurus leaves the site's title on it where the guide, and not the theme, finds that a page is missing. */
export default function NotFoundContent(props: Props): ReactNode {
  const title = translate({
    id: 'theme.NotFound.title',
    message: 'Page not found',
    description: 'The title of the 404 page',
  });
  useEffect(askServer, []);
  return (
    <>
      <StartsOnLoad />
      <PageMetadata title={title} />
      <Page {...props} title={title} />
    </>
  );
}

/**
 * A page that was open before a redeployment does not know addresses that were added by it. After a click on a link, as
 * opposed to a page load, the address is loaded in full, and the server's response is shown.
 */
function askServer(): void {
  const [load] = performance.getEntriesByType('navigation');
  if (load === undefined) return;
  const { pathname } = new URL(load.name);
  // An address that cannot be decoded was changed after it was loaded (`src/site/bundler/mend-address.ts`).
  const opened = [pathname, pathname.replaceAll('%', '%25')];
  if (!opened.includes(window.location.pathname)) window.location.reload();
}
