import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

import type { Variants } from '../../page';
import Type from './Type';

const typeOf = (...kinds: readonly Variants['kind'][]) => {
  const variants = kinds.map((kind) => ({ kind, options: [] }));
  return renderToStaticMarkup(
    <Type schema={{ types: [], ...(kinds.length > 0 && { variants }) }} />,
  ).trim();
};

it.each(['oneOf', 'anyOf'] as const)('a schema without a type has those of its %s', (kind) => {
  expect(typeOf(kind)).toBe('several types');
  expect(typeOf('not', kind)).toBe('several types');
});

it('allows any type without alternatives, even if it excludes a schema', () => {
  expect(typeOf()).toBe('any type');
  expect(typeOf('not')).toBe('any type');
});
