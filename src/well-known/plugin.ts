import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

import { licencesText } from './licences';
import { lockedPackages } from './lockfile';
import { securityTxt } from './security-txt';

/** The files at the site's root: `robots.txt`, `third-party-licences.txt`, `.well-known/security.txt`. */
export default function wellKnown(context: LoadContext): Plugin {
  return {
    name: 'well-known',
    async postBuild({ outDir, siteConfig }) {
      if (context.i18n.currentLocale !== context.i18n.defaultLocale) return;
      const { lastUpdatedAt } = await lastChange(siteConfig, context.siteDir);
      const repositoryUrl = siteConfig.customFields?.repositoryUrl;
      await writeFile(path.join(outDir, 'robots.txt'), robotsTxt(siteConfig));
      const licences = licencesText(await lockedPackages(context.siteDir));
      await writeFile(path.join(outDir, 'third-party-licences.txt'), licences);
      const directory = path.join(outDir, '.well-known');
      await mkdir(directory, { recursive: true });
      await writeFile(
        path.join(directory, 'security.txt'),
        securityTxt({
          siteUrl: siteConfig.url,
          repositoryUrl: typeof repositoryUrl === 'string' ? repositoryUrl : undefined,
          changed: lastUpdatedAt,
        }),
      );
    },
  };
}

/** Crawlers may read everything; each language has a sitemap. */
function robotsTxt({ url, i18n }: LoadContext['siteConfig']): string {
  const sitemaps = i18n.locales.map((locale) => {
    const folder = locale === i18n.defaultLocale ? '' : `${locale}/`;
    return `Sitemap: ${new URL(`${folder}sitemap.xml`, url).href}\n`;
  });
  return `User-agent: *\nAllow: /\n\n${sitemaps.join('')}`;
}

/** When SECURITY.md was last changed in git, so that the same commit makes the same file. */
async function lastChange(
  siteConfig: LoadContext['siteConfig'],
  siteDir: string,
): Promise<{ readonly lastUpdatedAt: Date }> {
  const file = path.join(siteDir, 'SECURITY.md');
  const info = await siteConfig.future.experimental_vcs.getFileLastUpdateInfo(file);
  return { lastUpdatedAt: new Date(info?.timestamp ?? 0) };
}
