import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';

import { htmlFiles } from '../support/sitemap';

const files = htmlFiles();
const validator = new HtmlValidate(new FileSystemConfigLoader());

it('has pages to look at', () => {
  expect(files.length).toBeGreaterThan(30);
});

it.each(files)('%s is valid HTML', async (file) => {
  const report = await validator.validateFile(path.join('build', file));
  const problems = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
  );
  expect(problems).toEqual([]);
});
