import { expect, it } from 'vitest';
import { areaOf } from './files';

it.each([
  ['docs/about.mdx', 'pages'],
  ['README.md', 'pages'],
  ['src/model-views/Sources/index.tsx', 'interface'],
  ['src/platform/hops/contract.test.ts', 'tests'],
  ['tests/pages.spec.ts', 'tests'],
  ['src/platform/model/zones.yaml', 'model'],
  ['static/openapi/platform.yaml', 'openapi'],
  ['static/openapi/assess.yml', 'openapi'],
  ['static/openapi/assess.json', 'openapi'],
  ['src/translation/english/offenders.json', undefined],
  ['cspell.config.yaml', undefined],
  ['src/translation/english/words.ts', undefined],
  ['src/translation/english/lint.ts', 'interface'],
])('%s: %s', (file, area) => {
  expect(areaOf(file)).toBe(area);
});
