import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const text = (file: string) => readFileSync(`build/${file}`, 'utf8');

it('the contact for weaknesses is confirmed: its file is not out of date, nor will be this month', () => {
  const expires = /^Expires: (.+)$/m.exec(text('.well-known/security.txt'))?.[1] ?? '';
  const days = (Date.parse(expires) - Date.now()) / 86_400_000;
  expect(days, 'confirm the contact in SECURITY.md').toBeGreaterThan(31);
});

it('the licences of what the site is made of are listed', () => {
  expect(text('third-party-licences.txt')).toMatch(/^react 19\./m);
});
