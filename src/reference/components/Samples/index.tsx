import type { ReactNode, ToggleEvent } from 'react';
import { translate } from '@docusaurus/Translate';

import { sampleLanguages, type OperationPage, type SampleLanguage } from '../../page';
import Code from '../Code';
import { commentMarks, languageNames } from './languages';
import styles from './styles.module.css';
import { useLanguage } from './useLanguage';

type Props = { readonly samples: NonNullable<OperationPage['samples']> };

/** The call as code. One language is unfolded: the one that the reader unfolded last, on any page. */
export default function Samples({ samples }: Props): ReactNode {
  const [chosen, choose] = useLanguage();
  return (
    <div className={styles.samples}>
      {sampleLanguages.map((language) => (
        <details
          key={language}
          name="code-sample"
          open={language === chosen}
          onToggle={({ currentTarget }: ToggleEvent<HTMLDetailsElement>) => {
            if (currentTarget.open) choose(language);
          }}>
          <summary translate="no">{languageNames[language]}</summary>
          <Sample language={language} code={samples[language]} />
        </details>
      ))}
    </div>
  );
}

interface SampleProps {
  readonly language: SampleLanguage;
  readonly code: string;
}

function Sample({ language, code }: SampleProps): ReactNode {
  const text = withComment(language, code);
  const label = translate(
    {
      id: 'api.sample.copy',
      message: 'Copy the {language} code',
      description: 'Name of the button beside a code sample; language is curl, Python and so on',
    },
    { language: languageNames[language] },
  );
  return <Code text={text} copyLabel={label} />;
}

/** What the reader has to fill in is said where the code is copied from. */
function withComment(language: SampleLanguage, code: string): string {
  const [blank] = /YOUR_[A-Z_]+/.exec(code) ?? [];
  if (blank === undefined) return code;
  const comment = translate(
    {
      id: 'api.sample.comment',
      message: '{blank}: your own, see “Authentication” on this page',
      description: 'Comment above a code sample; blank is what to replace, such as YOUR_API_KEY',
    },
    { blank },
  );
  return `${commentMarks[language]} ${comment}\n${code}`;
}
