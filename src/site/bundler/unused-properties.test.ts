import postcss from 'postcss';
import { expect, it } from 'vitest';

import {
  propertiesOfDocument,
  removeReplacedProperties,
  removeUnusedProperties,
} from './unused-properties';

function without(css: string, ...readElsewhere: readonly string[]): string {
  const root = postcss.parse(css);
  removeUnusedProperties(root, new Set(readElsewhere));
  return root.toString();
}

it('a property that nothing reads goes, and with it what only it reads', () => {
  expect(without(':root{--a:var(--b);--b:var(--c);--c:1;--d:2}p{width:var( --d, 1px)}')).toBe(
    ':root{--d:2}p{width:var( --d, 1px)}',
  );
});

it('a property that another sheet reads stays, with what it reads', () => {
  expect(without(':root{--a:var(--b);--b:1;--c:2}', '--a')).toBe(':root{--a:var(--b);--b:1}');
});

it('a property that a later sheet sets for the document goes there, but stays where a component sets it', () => {
  const css =
    ":root{--a:1;--b:2}html[data-theme='dark']{--a:3}.code{--a:4}@media print{:root,p{--a:5}}";
  const root = postcss.parse(css);
  removeReplacedProperties(root, propertiesOfDocument(postcss.parse('@layer x{:root{--a:6}}')));
  expect(root.toString()).toBe(
    ":root{--b:2}html[data-theme='dark']{}.code{--a:4}@media print{:root,p{--a:5}}",
  );
});
