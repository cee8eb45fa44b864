/** The theme has no search of its own; this is the site's. */
export { default } from '@site/src/search/button';
