import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { expect, it } from 'vitest';

import { rememberGreen, isStillGreen } from '../../support/memory';
import { htmlFiles, localeOf } from '../../support/sitemap';

const configFile = '.htmlvalidate.json';
const config = readFileSync(configFile, 'utf8');
const { version } = createRequire(import.meta.url)('html-validate/package.json') as {
  readonly version: string;
};

/**
 * Tests of every HTML file in a language: it is valid, everything in it has a name, and headings and landmarks are in
 * order. A file of tests for each language, so that two processors share the work.
 */
export function describeHtml(locale: 'en' | 'fr'): void {
  const files = htmlFiles().filter((file) => localeOf(`/${file}`) === locale);
  const data = JSON.parse(config) as ConfigData;
  const validator = new HtmlValidate(new StaticConfigLoader({ ...data, root: true }));
  const inputs = version + config;

  it('has pages to look at', () => {
    expect(files.length).toBeGreaterThan(30);
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
