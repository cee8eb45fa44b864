import { lazy, Suspense, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Notice from '@site/src/components/Notice';
import { places } from '@site/src/search/dialog/Start/places';
import SearchForm from '@site/src/search/form';
import Heading from '@theme/Heading';
import type { Props as ContentProps } from '@theme/NotFound/Content';
import clsx from 'clsx';

import styles from './styles.module.css';
import { useLanguageSwitch } from './useLanguageSwitch';

interface Props extends ContentProps {
  /** The title, in the language of the site. */
  readonly title: string;
}

/** Every page of the guide has the code of this one, but not the search. Without it, no pages are suggested. */
const NearestPages = lazy(() =>
  import(/* webpackChunkName: "search" */ '@site/src/search/nearest').catch(() => ({
    default: () => null,
  })),
);

/** French text on the English page, which is therefore not in the translations of the French site. */
const french = {
  title: 'Page introuvable',
  explanation:
    'Aucune page ne correspond à cette adresse. La page a peut-être été déplacée, ou le lien suivi est erroné.',
  home: 'Aller à l’accueil en français',
};

/**
 * What the 404 page shows: the search and the pages with the nearest addresses, and without scripts where to start. Some
 * hosts have one 404 page for the whole site, so that of the default language is also in French.
 */
export default function NotFoundPage({ className, title }: Props): ReactNode {
  const { i18n } = useDocusaurusContext();
  useLanguageSwitch();
  return (
    <main className={clsx(styles.page, className)}>
      <Heading as="h1">{title}</Heading>
      <Notice>
        <p>
          <Translate id="notFound.explanation" description="What the 404 page says under its title">
            There is no page at this address. It may have moved, or the link that led here may be
            wrong.
          </Translate>
        </p>
        <Link to="/">
          <Translate id="notFound.home" description="Link on the 404 page to the home page">
            Go to the home page
          </Translate>
        </Link>
      </Notice>
      <Suspense>
        <NearestPages />
      </Suspense>
      <SearchForm />
      <Heading as="h2">
        <Translate
          id="notFound.places"
          description="On the 404 page: heading of the list of pages from which to begin">
          Where to start
        </Translate>
      </Heading>
      <ul>
        {places().map(({ path, name }) => (
          <li key={path}>
            <Link to={path}>{name}</Link>
          </li>
        ))}
      </ul>
      {i18n.currentLocale === i18n.defaultLocale && <InFrench />}
    </main>
  );
}

function InFrench(): ReactNode {
  return (
    <section lang="fr" className={styles.other}>
      <h2>{french.title}</h2>
      <Notice>
        <p>{french.explanation}</p>
        <a href="/fr/">{french.home}</a>
      </Notice>
    </section>
  );
}
