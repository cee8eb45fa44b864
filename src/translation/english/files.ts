import { type Area } from './passage';

/** The folders that contain English text, relative to the project's root. */
export const folders: readonly string[] = ['docs', 'src', 'static/openapi', 'tests', 'types'];
export const extensions: readonly string[] = [
  '.mdx',
  '.md',
  '.yaml',
  '.yml',
  '.json',
  '.ts',
  '.tsx',
  '.mts',
  '.mjs',
  '.cjs',
  '.css',
];

/** The table of words and the tests, which use the words on purpose. */
const ownTable = /^src\/translation\/english\/(?:words\.ts|.*\.(?:test|fixture)\.ts)$/;

/**
 * Returns the area of a file's text except its comments, or undefined if the lint skips the file.
 * @example areaOf('docs/about.mdx') // => 'pages'
 * @example areaOf('src/platform/hops/contract.test.ts') // => 'tests'
 */
export function areaOf(file: string): Exclude<Area, 'comments'> | undefined {
  if (ownTable.test(file)) return undefined;
  if (/\.(?:ya?ml|json)$/.test(file)) {
    if (file.startsWith('src/platform/')) return 'model';
    return file.startsWith('static/openapi/') ? 'openapi' : undefined;
  }
  if (/\.mdx?$/.test(file)) return 'pages';
  return /^tests\/|\.(?:test|spec|fixture)\.tsx?$/.test(file) ? 'tests' : 'interface';
}
