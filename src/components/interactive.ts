import styles from './interactive.module.css';

/**
 * The class for elements that need JavaScript. They are in the HTML of the page, so that they are the same elements
 * before and after hydration. Their space is reserved until scripts run (`html[data-scripts]`); they are removed if
 * scripts are disabled.
 * @example <div className={clsx(styles.field, interactive)}>…</div>
 */
export const interactive = styles.interactive;
