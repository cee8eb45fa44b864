import { useState, type ReactNode } from 'react';
import { useLocation } from '@docusaurus/router';
import Translate from '@docusaurus/Translate';

import { twinPath } from './address';
import Alternate from './Alternate';
import { copyFrom, type Outcome } from './copy';
import styles from './styles.module.css';

/** The page as Markdown: a button that copies it, and a link that needs no script. */
export default function MarkdownTwin(): ReactNode {
  const { pathname } = useLocation();
  const [outcome, setOutcome] = useState<Outcome>();
  const address = twinPath(pathname);
  return (
    <div className={styles.twin} data-search-ignore>
      <Alternate />
      <button
        type="button"
        className={styles.button}
        onClick={() => void copyFrom(address).then(setOutcome)}>
        <Translate id="twin.copy" description="Button that copies the whole page as Markdown">
          Copy as Markdown
        </Translate>
      </button>
      {/* A file, not a page of the site: a plain link. */}
      <a href={address} rel="alternate" type="text/markdown" className={styles.link}>
        <Translate id="twin.read" description="Link to the page as a Markdown file">
          Read as Markdown
        </Translate>
      </a>
      <span role="status" className={styles.status}>
        {outcome && <Said outcome={outcome} />}
      </span>
    </div>
  );
}

function Said({ outcome }: { readonly outcome: Outcome }): ReactNode {
  switch (outcome) {
    case 'copied':
      return (
        <Translate id="twin.copied" description="Said after the page was copied as Markdown">
          The page is copied.
        </Translate>
      );
    case 'refused':
      return (
        <Translate id="twin.refused" description="Said where the browser refuses to copy a page">
          The browser refused to copy. Open the Markdown with the link and copy it there.
        </Translate>
      );
    case 'unreachable':
      return (
        <Translate
          id="twin.unreachable"
          description="Said where the Markdown of a page could not be fetched">
          The Markdown could not be fetched. Check the connection and try again.
        </Translate>
      );
  }
}
