import type { ReactNode } from 'react';
import { useLocation } from '@docusaurus/router';
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import Outcome from '@site/src/components/CopyButton/Outcome';
import ToolIcon, { barTool } from '@site/src/components/ToolIcon';
import { interactive } from '@site/src/components/interactive';

import { twinPath } from './address';
import Alternate from './Alternate';
import styles from './styles.module.css';

interface Props {
  /** Whether the button and the link are signs, with their names for pointers and screen readers. @default false */
  readonly isCompact?: boolean;
}

/** The page as Markdown: a button that copies it, and a link that needs no script. */
export default function MarkdownTwin({ isCompact = false }: Props): ReactNode {
  const { pathname } = useLocation();
  const address = twinPath(pathname);
  const copyText = translate({
    id: 'twin.copy',
    message: 'Copy as Markdown',
    description: 'Button that copies the whole page as Markdown',
  });
  const readText = translate({
    id: 'twin.read',
    message: 'Read as Markdown',
    description: 'Link to the page as a Markdown file',
  });
  return (
    <div className={isCompact ? styles.compact : styles.twin} data-search-ignore>
      <Alternate />
      <button
        type="button"
        className={clsx(isCompact ? barTool : styles.button, interactive)}
        data-copy=""
        data-copy-from={address}
        {...(isCompact && { 'aria-label': copyText, title: copyText })}>
        {isCompact ? <ToolIcon of="copy" /> : copyText}
      </button>
      {/* A file, not a page of the site: a plain link. */}
      <a
        href={address}
        rel="alternate"
        type="text/markdown"
        className={isCompact ? barTool : styles.link}
        {...(isCompact && { 'aria-label': readText, title: readText })}>
        {isCompact ? <ToolIcon of="markdown" /> : readText}
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
