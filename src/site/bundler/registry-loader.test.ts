import { expect, test } from 'vitest';

import registry from './registry-loader.mjs';

test('no module of the registry is compiled before a page asks for it', () => {
  const entry = (id: string) =>
    `  "${id}": [() => import(/* webpackChunkName: "${id}" */ "@site/docs/${id}.mdx"), "@site/docs/${id}.mdx", require.resolveWeak("@site/docs/${id}.mdx")],`;
  const source = `export default {\n${entry('about')}\n${entry('glossary')}\n};`;
  expect(registry(source)).toBe(
    source.replaceAll(/require\.resolveWeak\("@site\/docs\/\w+\.mdx"\)/g, 'undefined'),
  );
});

test('a registry of another form fails', () => {
  expect(() => registry('export default {}')).toThrow('registry-loader.mjs');
});
