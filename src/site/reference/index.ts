import docs, { type LoadedContent, type PluginOptions } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin, RouteConfig } from '@docusaurus/types';

export { validateOptions } from '@docusaurus/plugin-content-docs';

/**
 * Docusaurus' docs plugin for the pages of the reference, without what grows with every operation and serves nobody
 * here: it would hand every page of the reference the titles and descriptions of all, for cards that this site does
 * not have, and every page of the site their addresses, for items of the bar that lead to one page or version.
 */
export default async function reference(
  context: LoadContext,
  options: PluginOptions,
): Promise<Plugin<LoadedContent>> {
  const plugin = await docs(context, options);
  return {
    ...plugin,
    contentLoaded: (args) => {
      const { addRoute, setGlobalData } = args.actions;
      const actions = {
        ...args.actions,
        addRoute: (route: RouteConfig) => addRoute(withoutCards(route)),
        setGlobalData: (data: unknown) => setGlobalData(withoutAddresses(data)),
      };
      return plugin.contentLoaded?.({ ...args, actions });
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

function withoutAddresses(data: unknown): unknown {
  if (!isObject(data) || !('versions' in data) || !Array.isArray(data.versions)) return data;
  const versions = data.versions.filter(isObject).map((version) => ({ ...version, docs: [] }));
  return { ...data, versions };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
