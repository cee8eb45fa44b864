import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** The pages of the guide list the guide, and those of the API list the API, as on the measured site. */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const { sidebar } = locals.starlightRoute;
  const isReference = url.pathname.startsWith('/api/platform');
  locals.starlightRoute.sidebar = isReference ? sidebar.slice(-1) : sidebar.slice(0, -1);
});
