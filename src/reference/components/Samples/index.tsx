import type { ReactNode, ToggleEvent } from 'react';
import { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import CodeFigure from '@site/src/code/CodeFigure';

import { sampleLanguages, type OperationPage, type SampleLanguage } from '../../page';
import { colouredSpans } from './colours';
import { languages } from './languages';
import styles from './styles.module.css';
import { useLanguage } from './useLanguage';

type Props = { readonly samples: NonNullable<OperationPage['samples']> };

/**
 * The call as code. One language is unfolded: the one that the reader unfolded last, on any page. Only
 * there are colours drawn: in six languages they would weigh more than all else on the page.
 */
export default function Samples({ samples }: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const [chosen, choose] = useLanguage();
  return (
    <div className={styles.samples}>
      {sampleLanguages.map((language) => {
        const { code, colours } = samples[language];
        return (
          <details
            key={language}
            name="code-sample"
            data-sample={language}
            open={language === chosen}
            onToggle={({ currentTarget }: ToggleEvent<HTMLDetailsElement>) => {
              if (currentTarget.open) choose(language);
            }}>
            <summary translate="no">{languages[language].name}</summary>
            <CodeFigure language={languages[language].grammar}>
              <span className="code-muted">{comment(language, code)}</span>
              {isBrowser && language === chosen ? colouredSpans(code, colours) : code}
            </CodeFigure>
          </details>
        );
      })}
    </div>
  );
}

/** What the reader has to fill in is said where the code is copied from. */
function comment(language: SampleLanguage, code: string): string {
  const [blank] = /YOUR_[A-Z_]+/.exec(code) ?? [];
  if (blank === undefined) return '';
  const words = translate(
    {
      id: 'api.sample.comment',
      message: '{blank}: your own, see “Authentication” on this page',
      description: 'Comment above a code sample; blank is what to replace, such as YOUR_API_KEY',
    },
    { blank },
  );
  return `${languages[language].comment} ${words}\n`;
}
