/** The first script of every page. Its address never changes, so that a page of an older build finds it. */
export const startScript = 'start.js';

/** What the first script imports if a script of the application is missing. Its address never changes either. */
export const recoveryScript = 'recovery.js';

/** What it imports in browsers without popovers. */
export const menuScript = 'menu.js';

/** And in those that show what is folded only if it is unfolded. */
export const unfoldScript = 'unfold.js';

/** All of these. */
export const scripts: readonly string[] = [startScript, recoveryScript, menuScript, unfoldScript];

/** Set on the root element of pages whose application starts on load. */
export const startsOnLoad = 'data-starts-on-load';

/** Where the browser keeps what was asked of a page that is reloaded. */
export const keptAsks = 'architecture-guide.asks';
