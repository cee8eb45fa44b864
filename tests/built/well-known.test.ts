import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const text = (file: string) => readFileSync(`build/${file}`, 'utf8');

it('security.txt does not expire within a month', () => {
  const expires = /^Expires: (.+)$/m.exec(text('.well-known/security.txt'))?.[1] ?? '';
  const days = (Date.parse(expires) - Date.now()) / 86_400_000;
  expect(days, 'confirm the contact in SECURITY.md').toBeGreaterThan(31);
});

it('the licences of the site’s dependencies are listed', () => {
  expect(text('third-party-licences.txt')).toMatch(/^react 19\./m);
});
