import { type ReactNode, useEffect } from 'react';
import Translate from '@docusaurus/Translate';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import type { Props } from '@theme/NotFound/Content';
import clsx from 'clsx';

import styles from './styles.module.css';

/** French text on the English page, which is therefore not in the translations of the French site. */
const french = {
  title: 'Page introuvable',
  explanation:
    'Aucune page ne correspond à cette adresse. La page a peut-être été déplacée, ou le lien suivi est erroné.',
  home: 'Aller à l’accueil en français',
};

/** Some hosts have one 404 page for the whole site, so that of the default language is also in French. */
export default function NotFoundContent({ className }: Props): ReactNode {
  const { i18n } = useDocusaurusContext();
  useEffect(askServer, []);
  return (
    <main className={clsx('container margin-vert--xl', className)}>
      <Heading as="h1">
        <Translate id="theme.NotFound.title" description="The title of the 404 page">
          Page not found
        </Translate>
      </Heading>
      <p>
        <Translate id="notFound.explanation" description="What the 404 page says under its title">
          There is no page at this address. It may have moved, or the link that led here may be
          wrong.
        </Translate>
      </p>
      <p>
        <Link to="/">
          <Translate id="notFound.home" description="Link on the 404 page to the home page">
            Go to the home page
          </Translate>
        </Link>
      </p>
      {i18n.currentLocale === i18n.defaultLocale && <InFrench />}
    </main>
  );
}

/**
 * A page that was open before a redeployment does not know addresses that were added by it. After a click on a link, as
 * opposed to a page load, the address is loaded in full, and the server's response is shown.
 */
function askServer(): void {
  const [load] = performance.getEntriesByType('navigation');
  if (load && new URL(load.name).pathname !== window.location.pathname) window.location.reload();
}

function InFrench(): ReactNode {
  return (
    <section lang="fr" className={styles.other}>
      <h2>{french.title}</h2>
      <p>{french.explanation}</p>
      <p>
        <a href="/fr/">{french.home}</a>
      </p>
    </section>
  );
}
