import { type Area } from './passage';

/** Where English is written, from the project's root. */
export const folders: readonly string[] = ['docs', 'src', 'static/openapi', 'tests', 'types'];
export const extensions: readonly string[] = [
  '.mdx',
  '.md',
  '.yaml',
  '.ts',
  '.tsx',
  '.mts',
  '.mjs',
  '.cjs',
  '.css',
];

/** The words themselves, and sentences that use them on purpose. */
const ownTable = /^src\/translation\/english\/(?:words\.ts|.*\.test\.ts)$/;

/**
 * The area of a file's prose, apart from its comments; undefined if the lint does not read the file.
 * @example areaOf('docs/about.mdx') // => 'pages'
 * @example areaOf('src/platform/http.test.ts') // => 'tests'
 */
export function areaOf(file: string): Exclude<Area, 'comments'> | undefined {
  if (ownTable.test(file)) return undefined;
  if (file.endsWith('.yaml')) {
    if (file.startsWith('src/platform/model/')) return 'model';
    return file.startsWith('static/openapi/') ? 'openapi' : undefined;
  }
  if (/\.mdx?$/.test(file)) return 'pages';
  return /^tests\/|\.(?:test|spec|fixture)\.tsx?$/.test(file) ? 'tests' : 'interface';
}
