import { memo, type ReactNode } from 'react';
import clsx from 'clsx';
import { translate } from '@docusaurus/Translate';
import type { ColorMode } from '@docusaurus/theme-common';
import type { Props } from '@theme/ColorModeToggle';
import { interactive } from '@site/src/components/interactive';

import styles from './styles.module.css';

type Choice = ColorMode | 'system';

const choices = ['light', 'dark', 'system'] as const satisfies readonly Choice[];

/** The choice after each, in the order of the stock theme. */
const next = {
  system: 'light',
  light: 'dark',
  dark: null,
} as const satisfies Record<Choice, ColorMode | null>;

/** As in the stock theme, but enabled in the page as served: it can be pressed before the application is there. */
function ColorModeToggle({ className, buttonClassName, value, onChange }: Props): ReactNode {
  const choice = value ?? 'system';
  const name = translate(
    {
      message: 'Theme: {choice}',
      id: 'bar.theme.name',
      description: 'Name of the button for the theme; {choice} is Light, Dark or System',
    },
    { choice: word(choice) },
  );
  return (
    <div className={className}>
      <button
        type="button"
        className={clsx('clean-btn', styles.button, interactive, buttonClassName)}
        onClick={() => onChange(next[choice])}
        title={name}
        aria-label={name}>
        {/* What was chosen is known to the document before React: styles show one of the signs and its word. */}
        <svg viewBox="0 0 24 24" className={styles.icon} aria-hidden="true">
          <path
            className={styles.light}
            d="M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0M12 3v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.4m0-12.8L17 7M7 17l-1.4 1.4"
          />
          <path className={styles.dark} d="M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z" />
          <path className={styles.system} d="M12 4a8 8 0 0 1 0 16" />
          <path className={clsx(styles.system, styles.half)} d="M12 4a8 8 0 0 0 0 16z" />
        </svg>
        <span className={styles.words}>
          {choices.map((each) => (
            <span key={each} className={styles[each]}>
              {word(each)}
            </span>
          ))}
        </span>
      </button>
    </div>
  );
}

/** What the button shows beside its sign. */
function word(choice: Choice): string {
  switch (choice) {
    case 'system':
      return translate({
        message: 'System',
        id: 'bar.theme.system',
        description: 'On the button for the theme: it follows the operating system',
      });
    case 'light':
      return translate({
        message: 'Light',
        id: 'bar.theme.light',
        description: 'On the button for the theme: it is light',
      });
    case 'dark':
      return translate({
        message: 'Dark',
        id: 'bar.theme.dark',
        description: 'On the button for the theme: it is dark',
      });
  }
}

export default memo(ColorModeToggle);
