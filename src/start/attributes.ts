/** Set on the root element of pages whose application starts on load. */
export const startsOnLoad = 'data-starts-on-load';
