import { memo, type ReactNode } from 'react';
import clsx from 'clsx';
import { translate } from '@docusaurus/Translate';
import type { ColorMode } from '@docusaurus/theme-common';
import type { Props } from '@theme/ColorModeToggle';
import IconDarkMode from '@theme/Icon/DarkMode';
import IconLightMode from '@theme/Icon/LightMode';
import IconSystemColorMode from '@theme/Icon/SystemColorMode';
import { interactive } from '@site/src/components/interactive';

import styles from './styles.module.css';

type Choice = ColorMode | 'system';

/** The choice after each, in the order of the stock theme. */
const next = {
  system: 'light',
  light: 'dark',
  dark: null,
} as const satisfies Record<Choice, ColorMode | null>;

/** As in the stock theme, but enabled in the page as served: it can be pressed before the application is there. */
function ColorModeToggle({ className, buttonClassName, value, onChange }: Props): ReactNode {
  const choice = value ?? 'system';
  const mode = modeLabel(choice);
  const label = translate(
    {
      message: 'Switch between dark and light mode (currently {mode})',
      id: 'theme.colorToggle.ariaLabel',
      description: 'The ARIA label for the color mode toggle',
    },
    { mode },
  );
  return (
    <div className={className}>
      <button
        type="button"
        className={clsx('clean-btn', styles.button, interactive, buttonClassName)}
        onClick={() => onChange(next[choice])}
        title={mode}
        aria-label={label}>
        {/* What was chosen is known to the document before React: styles show one of the icons. */}
        <IconLightMode aria-hidden className={clsx(styles.icon, styles.light)} />
        <IconDarkMode aria-hidden className={clsx(styles.icon, styles.dark)} />
        <IconSystemColorMode aria-hidden className={clsx(styles.icon, styles.system)} />
      </button>
    </div>
  );
}

function modeLabel(choice: Choice): string {
  switch (choice) {
    case 'system':
      return translate({
        message: 'system mode',
        id: 'theme.colorToggle.ariaLabel.mode.system',
        description: 'The name for the system color mode',
      });
    case 'light':
      return translate({
        message: 'light mode',
        id: 'theme.colorToggle.ariaLabel.mode.light',
        description: 'The name for the light color mode',
      });
    case 'dark':
      return translate({
        message: 'dark mode',
        id: 'theme.colorToggle.ariaLabel.mode.dark',
        description: 'The name for the dark color mode',
      });
  }
}

export default memo(ColorModeToggle);
