import { useEffect, type MouseEvent, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import InlineHtml from '@site/src/components/InlineHtml';

import type { PageMatch } from '../answer';
import styles from './styles.module.css';

type Props = {
  readonly id: string;
  readonly pages: readonly PageMatch[];
  /** The index of the option that has the keyboard focus, counted over pages and sections together. */
  readonly active: number | undefined;
  readonly optionId: (index: number) => string;
  readonly onFollow: (url: string) => void;
};

/** Pages, each with its matching sections below it: one list for the keyboard, links for the pointer. */
export default function Results({ id, pages, active, optionId, onFollow }: Props): ReactNode {
  const activeId = active === undefined ? undefined : optionId(active);
  useEffect(() => {
    if (activeId !== undefined)
      document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId, pages]);

  const firstIndex = pages.map((_, page) =>
    pages.slice(0, page).reduce((count, { sections }) => count + 1 + sections.length, 0),
  );
  const option = (index: number) => ({
    id: optionId(index),
    isActive: index === active,
    onFollow,
  });
  return (
    <div
      id={id}
      role="listbox"
      className={styles.list}
      aria-label={translate({
        id: 'search.results',
        message: 'Search results',
        description: 'Name of the list of search results',
      })}>
      {pages.map(({ url, title, excerpt, sections }, page) => {
        const first = firstIndex[page] ?? 0;
        return (
          <div key={url} role="group" aria-label={title} className={styles.page}>
            <Option {...option(first)} url={url} title={title} excerpt={excerpt} />
            {sections.map((section, index) => (
              <div key={section.url} role="presentation" className={styles.section}>
                <Option {...option(first + 1 + index)} {...section} />
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}

type OptionProps = {
  readonly id: string;
  readonly isActive: boolean;
  readonly url: string;
  readonly title: string;
  readonly excerpt: string | undefined;
  readonly onFollow: (url: string) => void;
};

function Option({ id, isActive, url, title, excerpt, onFollow }: OptionProps): ReactNode {
  const onClick = (event: MouseEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onFollow(url);
  };
  return (
    <a
      id={id}
      href={url}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={styles.option}
      onClick={onClick}>
      <span className={styles.title}>{title}</span>
      {excerpt !== undefined && (
        <span className={styles.excerpt}>
          <InlineHtml html={excerpt} />
        </span>
      )}
    </a>
  );
}
