import postcss from 'postcss';
import { expect, it } from 'vitest';

import { darkOnScreens } from './dark-on-screens';

const compact = (css: string) => css.replaceAll(/\s/g, '');
const processed = (css: string) =>
  compact(postcss([darkOnScreens]).process(css, { from: undefined }).css);

it.each([`:root[data-theme='dark']`, 'html[data-theme="dark"]', '[data-theme=dark] .a'])(
  'keeps rules of %s to screens, in their layer',
  (selector) => {
    const rule = `${selector} { --a: 1 }`;
    expect(processed(`@layer site { ${rule} }`)).toBe(
      compact(`@layer site { @media screen { ${rule} } }`),
    );
  },
);

it.each([
  ['of the light theme', '[data-theme=light] { --a: 1 }'],
  ['of no theme', ':root { --a: 1 }'],
  ['that also apply without the dark theme', '[data-theme=dark] .a, .b { --a: 1 }'],
  ['of the theme that was chosen', '[data-theme-choice=dark] .a { --a: 1 }'],
])('leaves rules as they are: %s', (_, rule) => expect(processed(rule)).toBe(compact(rule)));

it('keeps each rule of the dark theme to screens, and their order', () => {
  const rules = [1, 2, 3].map((n) => `[data-theme=dark] { --a: ${n} }`);
  const kept = rules.map((rule) => `@media screen { ${rule} }`);
  expect(processed(rules.join(' '))).toBe(compact(kept.join('')));
});
