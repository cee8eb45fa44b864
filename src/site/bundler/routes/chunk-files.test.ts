import { expect, it } from 'vitest';

import { withoutHashes } from './chunk-files';

const map = '{"106": "8a99c272","1153": "8e116f07",}';
const runtime = `__webpack_require__.u = (chunkId) => ("assets/js/" + chunkId + "." + ${map}[chunkId] + ".js")`;

it('the runtime keeps no hash of its own', () => {
  expect(withoutHashes(runtime)).toEqual({
    rest: runtime.replace(map, 'globalThis.chunkFiles'),
    found: [
      ['106', '8a99c272'],
      ['1153', '8e116f07'],
    ],
  });
});

it('the runtime keeps the hashes of style sheets', () => {
  const styles = `__webpack_require__.miniCssF = (chunkId) => ("assets/css/" + {"77": "1c2d3e4f",}[chunkId] + ".css")`;
  expect(withoutHashes(`${styles};\n${runtime}`).rest).toContain(styles);
});

it('a runtime that names files in another way stops the build', () => {
  expect(() => withoutHashes(runtime.replace(map, 'hashes'))).toThrow('chunk-files.ts');
});
