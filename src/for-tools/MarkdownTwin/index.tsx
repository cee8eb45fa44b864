import type { ReactNode } from 'react';
import { useLocation } from '@docusaurus/router';
import Translate, { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import Outcome from '@site/src/components/CopyButton/Outcome';
import { interactive } from '@site/src/components/interactive';

import { twinPath } from './address';
import Alternate from './Alternate';
import styles from './styles.module.css';

/** The page as Markdown: a button that copies it, and a link that needs no script. */
export default function MarkdownTwin(): ReactNode {
  const { pathname } = useLocation();
  const address = twinPath(pathname);
  return (
    <div className={styles.twin} data-search-ignore>
      <Alternate />
      <button
        type="button"
        className={clsx(styles.button, interactive)}
        data-copy=""
        data-copy-from={address}>
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
      <Outcome
        className={styles.status}
        copied={translate({
          id: 'twin.copied',
          message: 'The page is copied.',
          description: 'Said after the page was copied as Markdown',
        })}
        refused={translate({
          id: 'twin.refused',
          message:
            'The browser refused to copy. Open the Markdown with the link and copy it there.',
          description: 'Said where the browser refuses to copy a page',
        })}
        unreachable={translate({
          id: 'twin.unreachable',
          message: 'The Markdown could not be fetched. Check the connection and try again.',
          description: 'Said where the Markdown of a page could not be fetched',
        })}
      />
    </div>
  );
}
