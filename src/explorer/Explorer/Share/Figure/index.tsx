import { type ReactNode, useState } from 'react';
import Translate, { translate } from '@docusaurus/Translate';

import type { Theme } from './download';

import styles from '../styles.module.css';

interface Props {
  /** The name of the file, without its extension. */
  readonly name: string;
  /** Called with a message about what could not be saved, or with an empty string. */
  readonly onOutcome: (outcome: string) => void;
}

const themes: readonly Theme[] = ['light', 'dark'];

/** Saves the figure on the page as a file, in the chosen theme: items of a list. */
export default function Figure({ name, onOutcome }: Props): ReactNode {
  const [theme, setTheme] = useState<Theme>();

  async function download(format: 'svg' | 'png'): Promise<void> {
    const { downloadFigure } = await import('./download');
    const figures = document.querySelectorAll<SVGSVGElement>('[data-figure] svg:has(> title)');
    const figure = [...figures].find((svg) => svg.getBoundingClientRect().width > 0);
    if (!figure) return;
    const isSaved = await downloadFigure(figure, `${name}.${format}`, { format, theme }).then(
      () => true,
      () => false,
    );
    onOutcome(isSaved ? '' : unsavedText(format.toUpperCase()));
  }

  return (
    <>
      {(['svg', 'png'] as const).map((format) => (
        <li key={format}>
          <button type="button" className={styles.button} onClick={() => void download(format)}>
            <Translate
              id="explorer.figure.as"
              description="Button that downloads the figure; {format} is SVG or PNG"
              values={{ format: format.toUpperCase() }}>
              {'Figure as {format}'}
            </Translate>
          </button>
        </li>
      ))}
      <li>
        <label>
          <Translate id="explorer.figure.theme" description="Label of the choice of a theme">
            Theme of the figure
          </Translate>{' '}
          <select
            className={styles.button}
            value={theme ?? ''}
            onChange={({ target }) => setTheme(themes.find((each) => each === target.value))}>
            <option value="">{themeText('page')}</option>
            {themes.map((each) => (
              <option key={each} value={each}>
                {themeText(each)}
              </option>
            ))}
          </select>
        </label>
      </li>
    </>
  );
}

function themeText(theme: Theme | 'page'): string {
  switch (theme) {
    case 'page':
      return translate({
        id: 'explorer.figure.theme.page',
        message: 'as on this page',
        description: 'Choice of the theme of a figure that is downloaded',
      });
    case 'light':
      return translate({
        id: 'explorer.figure.theme.light',
        message: 'light',
        description: 'Choice of the theme of a figure that is downloaded',
      });
    case 'dark':
      return translate({
        id: 'explorer.figure.theme.dark',
        message: 'dark',
        description: 'Choice of the theme of a figure that is downloaded',
      });
  }
}

const unsavedText = (format: string) =>
  translate(
    {
      id: 'explorer.figure.failed',
      message: 'The figure could not be saved as {format}: the browser did not allow it.',
      description: 'Said where a figure could not be downloaded; {format} is SVG or PNG',
    },
    { format },
  );
