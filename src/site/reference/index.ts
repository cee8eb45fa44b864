import docs, { type LoadedContent, type PluginOptions } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin, RouteConfig } from '@docusaurus/types';

export { validateOptions } from '@docusaurus/plugin-content-docs';

/**
 * Docusaurus' docs plugin for the pages of the reference, but for one thing: with every page it hands out title and
 * description of all of them, for cards that this site does not have. With a hundred operations that is a
 * quarter of what a page weighs besides the shared code.
 */
export default async function reference(
  context: LoadContext,
  options: PluginOptions,
): Promise<Plugin<LoadedContent>> {
  const plugin = await docs(context, options);
  return {
    ...plugin,
    contentLoaded: (args) => {
      const addRoute = (route: RouteConfig) => args.actions.addRoute(withoutCards(route));
      return plugin.contentLoaded?.({ ...args, actions: { ...args.actions, addRoute } });
    },
  };
}

function withoutCards(route: RouteConfig): RouteConfig {
  const { version } = route.props ?? {};
  return {
    ...route,
    routes: route.routes?.map(withoutCards),
    ...(isObject(version) && { props: { ...route.props, version: { ...version, docs: {} } } }),
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
