import styles from './interactive.module.css';

/**
 * The class for elements that need JavaScript: their space is reserved from the start, they are visible after
 * hydration, and they are removed if scripts are disabled.
 */
export function interactive(isBrowser: boolean): string {
  return [styles.interactive, isBrowser ? styles.ready : ''].join(' ');
}
