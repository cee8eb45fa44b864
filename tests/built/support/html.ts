import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { expect, it } from 'vitest';

import { rememberGreen, isStillGreen } from '../../support/memory';
import { pagesWithAllMarkup, representativePages } from '../../support/pages/representative';
import { builtFile, htmlFiles, localeOf, sitemapPaths, twin } from '../../support/sitemap';

const configFile = '.htmlvalidate.json';
const config = readFileSync(configFile, 'utf8');
const { version } = createRequire(import.meta.url)('html-validate/package.json') as {
  readonly version: string;
};

/**
 * Tests that the HTML of a language is valid: the representative pages, pages that together have all markup on the
 * site, and files that are not in the sitemap. Each language has its own test file, so that two processors share
 * the work. For every page, `outlineFaults` checks the fast rules.
 */
export function describeHtml(locale: 'en' | 'fr'): void {
  const files = filesToValidate().filter((file) => localeOf(`/${file}`) === locale);
  const data = JSON.parse(config) as ConfigData;
  const validator = new HtmlValidate(new StaticConfigLoader({ ...data, root: true }));
  const inputs = version + config;

  it('has pages to check', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it.each(files)('%s is valid HTML', async (file) => {
    const test = `valid HTML: ${file}`;
    if (isStillGreen(test, inputs)) return;
    const html = readFileSync(path.join('build', file), 'utf8');
    const report = await validator.validateString(html, file);
    const problems = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
    );
    expect(problems).toEqual([]);
    rememberGreen(test, inputs, [`/${file}`]);
  });
}

function filesToValidate(): readonly string[] {
  const fileOf = (address: string) => builtFile(address).replace(/^build\//, '');
  const pages = new Set(sitemapPaths().map(fileOf));
  const representative = representativePages().flatMap((page) => [page, twin(page)]);
  const chosen = new Set([...representative, ...pagesWithAllMarkup()].map(fileOf));
  return htmlFiles().filter((file) => chosen.has(file) || !pages.has(file));
}
