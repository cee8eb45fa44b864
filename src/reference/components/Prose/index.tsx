import { createElement, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';

import type { Prose as ProseData, ProseAttributes, ProseNode } from '../../page';
import styles from './styles.module.css';

type Props = { readonly children: ProseData | undefined };

/** Prose of a document, already sanitized, as elements; marked where it stands in English. */
export default function Prose({ children }: Props): ReactNode {
  if (children === undefined) return null;
  const { nodes, lang } = children;
  return (
    <div className={styles.prose}>
      <div lang={lang}>{nodes.map(element)}</div>
      {lang !== undefined && (
        <small className={styles.mark}>
          <Translate
            id="api.untranslated"
            description="Mark below a description that is shown in English for want of a translation">
            (in English)
          </Translate>
        </small>
      )}
    </div>
  );
}

function element(node: ProseNode, key: number): ReactNode {
  if (typeof node === 'string') return node;
  const [tag, attributes, ...children] = node;
  if (tag === 'a') return link(attributes, children, key);
  return createElement(tag, { key, ...attributes }, ...children.map(element));
}

function link({ href }: ProseAttributes, children: readonly ProseNode[], key: number): ReactNode {
  return (
    <Link key={key} to={String(href)}>
      {children.map(element)}
    </Link>
  );
}
