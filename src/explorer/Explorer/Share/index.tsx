import { type ReactNode, useState } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { interactive } from '@site/src/components/interactive';

import type { Answer } from '../../live/engine';

import Figure from './Figure';

import styles from './styles.module.css';

/** The files of a scenario, each beside its page: `/explorer/no-api-key.md`. */
const files = [
  { ending: 'md', name: 'Markdown' },
  { ending: 'mmd', name: 'Mermaid' },
  { ending: 'otlp.json', name: 'OTLP JSON' },
  { ending: 'csv', name: 'CSV' },
] as const;
type File = (typeof files)[number];

interface Props {
  readonly id: string;
  /** The fragment of a link to the current view. */
  readonly fragment: string;
  /** Makes the files of a trace that was run in the page, which has no files beside it. */
  readonly file: Answer['file'] | undefined;
}

/** Shares the scenario: a link to this moment, the figure, and the trace in other formats. */
export default function Share({ id, fragment, file: made }: Props): ReactNode {
  const [done, setDone] = useState('');
  const base = useBaseUrl(`/explorer/${id}`);

  async function copy(text: string | Promise<string>, name: string): Promise<void> {
    setDone((await isCopied(text)) ? copiedText(name) : failedText(name));
  }

  return (
    <section className={styles.share} aria-label={shareText()}>
      <div className={interactive}>
        <ul className={styles.list}>
          <li>
            <button
              type="button"
              className={styles.button}
              onClick={() => void copy(new URL(fragment, window.location.href).href, linkText())}>
              {linkText()}
            </button>
          </li>
          {files.slice(0, 3).map((file) => (
            <li key={file.ending}>
              <button
                type="button"
                className={styles.button}
                onClick={() => void copy(made ? made(file.ending) : textOf(base, file), file.name)}>
                <Translate
                  id="explorer.copy.as"
                  description="Button that copies a scenario; {format} is Markdown, Mermaid, OTLP JSON"
                  values={{ format: file.name }}>
                  {'Copy as {format}'}
                </Translate>
              </button>
            </li>
          ))}
          <Figure name={id} onOutcome={setDone} />
        </ul>
      </div>
      {!made && (
        <p className={styles.files}>
          <Translate id="explorer.files" description="Before links to files of a scenario">
            Files of this scenario:
          </Translate>{' '}
          {files.map(({ ending, name }, i) => (
            <span key={ending}>
              {i > 0 && ' · '}
              <a href={`${base}.${ending}`} download>
                {name}
              </a>
            </span>
          ))}
        </p>
      )}
      <p className={styles.done} role="status">
        {done}
      </p>
    </section>
  );
}

/** Browsers have no clipboard without a secure connection. */
async function isCopied(text: string | Promise<string>): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(await text);
    return true;
  } catch {
    return false;
  }
}

/** @throws {Error} if the file cannot be fetched */
async function textOf(base: string, { ending }: File): Promise<string> {
  const response = await fetch(`${base}.${ending}`);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.text();
}

const shareText = () =>
  translate({
    id: 'explorer.share',
    message: 'Take along',
    description: 'Name of the group of buttons that copy and download a scenario',
  });

const linkText = () =>
  translate({
    id: 'explorer.copy.link',
    message: 'Copy the link to this moment',
    description: 'Button that copies the address of the current step',
  });

const copiedText = (name: string) =>
  translate(
    {
      id: 'explorer.copied',
      message: 'Copied: {name}',
      description: 'Said after copying; {name} is what was copied',
    },
    { name },
  );

const failedText = (name: string) =>
  translate(
    {
      id: 'explorer.copy.failed',
      message: 'The browser did not allow copying: {name}',
      description: 'Said where copying failed; {name} is what was to be copied',
    },
    { name },
  );
