import { expect, it } from 'vitest';

import { securityTxt } from './security-txt';

const changed = new Date('2026-02-28T10:00:00Z');

it('has a contact, an expiry date a year after the last change, and its own address', () => {
  const text = securityTxt({
    siteUrl: 'https://x.org',
    repositoryUrl: 'https://git.org/r',
    changed,
  });
  expect(text).toContain('Contact: https://git.org/r/security/advisories/new\n');
  expect(text).toContain('Expires: 2027-02-28T10:00:00.000Z\n');
  expect(text).toContain('Canonical: https://x.org/.well-known/security.txt\n');
});

it('links to the page about the site if no repository is known', () => {
  const text = securityTxt({ siteUrl: 'https://x.org', repositoryUrl: undefined, changed });
  expect(text).toContain('Contact: https://x.org/about#report-an-error\n');
});
