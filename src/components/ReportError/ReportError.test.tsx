import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';

import ReportError from '.';

const customFields = vi.hoisted((): { repositoryUrl?: string } => ({}));
vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({ siteConfig: { customFields } }),
}));
afterEach(() => {
  delete customFields.repositoryUrl;
});

it('leads to a new issue about the page, where the build knows the repository', () => {
  customFields.repositoryUrl = 'https://git.org/r';
  const html = renderToString(<ReportError permalink="/fr/about" />);
  expect(html).toContain('href="https://git.org/r/issues/new?title=%2Ffr%2Fabout"');
});

it('is nothing where it does not', () => {
  expect(renderToString(<ReportError permalink="/about" />)).toBe('');
});
