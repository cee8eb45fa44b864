import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import styles from './styles.module.css';

/** A content string in the reader's language; `lang` is set where it has to be shown in English. */
export type LocalizedText = { readonly text: string; readonly lang?: 'en' };

type Props = { readonly children: LocalizedText };

/** The text, marked as English where its translation is missing, for the eye and for a screen reader. */
export default function Localized({ children: { text, lang } }: Props): ReactNode {
  if (lang === undefined) return text;
  return (
    <>
      <span lang={lang}>{text}</span>{' '}
      <small className={styles.mark}>
        <Translate
          id="localized.untranslated"
          description="Mark behind a short text that is shown in English because it has no translation yet">
          (in English)
        </Translate>
      </small>
    </>
  );
}
