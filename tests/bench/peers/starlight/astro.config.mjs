import { readdirSync } from 'node:fs';

import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';
import starlightOpenAPI, { openAPISidebarGroups } from 'starlight-openapi';

/** Every page but the home page; the group of a folder lists its pages by itself. */
const guide = readdirSync('src/content/docs', { withFileTypes: true })
  .filter(({ name }) => name !== 'fr' && name !== 'index.md')
  .map((entry) =>
    entry.isDirectory()
      ? { label: entry.name, autogenerate: { directory: entry.name } }
      : entry.name.replace(/\.md$/, ''),
  );

/** Starlight as its documentation sets it up, with the languages and the API of the measured site. */
export default defineConfig({
  site: process.env.PEER_ORIGIN,
  build: { format: 'file' },
  // Sharp needs an install script, and no page has an image.
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: 'Codat architecture',
      favicon: '/mark.svg',
      defaultLocale: 'root',
      locales: {
        root: { label: 'English', lang: 'en' },
        fr: { label: 'Français', lang: 'fr' },
      },
      plugins: [starlightOpenAPI([{ base: 'api/platform', schema: './platform.yaml' }])],
      sidebar: [...guide, ...openAPISidebarGroups],
      routeMiddleware: './src/sidebar.mjs',
    }),
  ],
});
