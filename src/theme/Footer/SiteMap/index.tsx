import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import map from '@generated/site-map/default/map.json';
import KeyboardHelp from '@site/src/components/KeyboardHelp';

import Group from './Group';
import styles from './styles.module.css';

/** The pages of the site by subject: all but operations and scenarios, which their own pages list. */
export default function SiteMap(): ReactNode {
  return (
    <nav
      className={styles.map}
      aria-label={translate({
        id: 'footer.map',
        message: 'Pages of this site',
        description: 'Name of the lists of links in the footer',
      })}>
      <ul className={styles.groups}>
        {map.groups.map(({ label, pages }) => (
          <Group key={label} label={label} pages={pages} />
        ))}
        <Group
          label={
            <Translate
              id="breadcrumbs.explorer"
              description="Breadcrumb of the page of the whole platform; as in the bar">
              Explorer
            </Translate>
          }>
          <li>
            <Link to="/explorer">
              <Translate
                id="footer.explorer"
                description="Link in the footer to the map of the platform">
                Map of the platform
              </Translate>
            </Link>
          </li>
          <li>
            <Link to="/explorer/compose">
              <Translate
                id="footer.compose"
                description="Link in the footer to the page on which a reader composes a request">
                Compose a request
              </Translate>
            </Link>
          </li>
          <li>
            <Link to="/explorer/failures">
              <Translate
                id="footer.failures"
                description="Link in the footer to the page about the impact of component failures">
                Impact of a failure
              </Translate>
            </Link>
          </li>
        </Group>
        <Group
          pages={map.apis}
          label={
            <Link to="/api">
              <Translate
                id="breadcrumbs.api"
                description="Breadcrumb of the page that lists every API">
                API reference
              </Translate>
            </Link>
          }
        />
        <Group
          pages={map.site}
          label={
            <Translate
              id="footer.site"
              description="Heading in the footer of the links to pages about the site itself">
              This site
            </Translate>
          }>
          <li>
            {/* A file, not a page of the site: a plain link. */}
            <a href={useBaseUrl('/llms.txt')}>
              <Translate
                id="footer.llms"
                description="Link in the footer to the list of all pages as Markdown, the file llms.txt">
                Markdown index
              </Translate>
            </a>
          </li>
          <li>
            <KeyboardHelp />
          </li>
        </Group>
      </ul>
    </nav>
  );
}
