import styles from './interactive.module.css';

/**
 * The class of what needs JavaScript: it takes its place from the start, shows itself once it works,
 * and is not there at all where scripts are off.
 */
export function interactive(isBrowser: boolean): string {
  return [styles.interactive, isBrowser ? styles.ready : ''].join(' ');
}
