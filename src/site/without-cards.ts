import type { LoadedContent } from '@docusaurus/plugin-content-docs';
import type { Plugin, RouteConfig } from '@docusaurus/types';

/**
 * Docusaurus' docs plugin, which hands every page the titles and descriptions of all others, without them. They are for
 * cards of pages (`useDocById`), which this site does not have: a page with one would not build.
 */
export function withoutCards(plugin: Plugin<LoadedContent>): Plugin<LoadedContent> {
  return {
    ...plugin,
    contentLoaded: (args) => {
      const { addRoute } = args.actions;
      const actions = { ...args.actions, addRoute: (route: RouteConfig) => addRoute(lean(route)) };
      return plugin.contentLoaded?.({ ...args, actions });
    },
  };
}

function lean(route: RouteConfig): RouteConfig {
  const { version } = route.props ?? {};
  const isVersion = typeof version === 'object' && version !== null;
  return {
    ...route,
    routes: route.routes?.map(lean),
    ...(isVersion && { props: { ...route.props, version: { ...version, docs: {} } } }),
  };
}
