import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { compressFile } from '../../site/hosting/compress';
import { type PackedFile, packOf } from '../pack';
import { isSwitchedOff } from './off-switch';
import {
  contentRevision,
  packedType,
  packFolder,
  publicFiles,
  type Chunks,
  type PublicFile,
} from './public-files';

type GuidePack = { readonly name: string; readonly revision: string; readonly text: string };

/**
 * The pack of the guide in both languages, with its path in the built site.
 * @param files the public files of the site, of any set
 */
export async function guidePack(
  buildDir: string,
  files: readonly PublicFile[],
): Promise<GuidePack> {
  const packed = files.flatMap(({ set, name, file: [address] }) => {
    const type = packedType(name);
    return set === 'pack' && type !== undefined ? [{ name, address, type }] : [];
  });
  const read = async ({ name, address, type }: (typeof packed)[number]) => {
    return [address, { type, text: await readFile(path.join(buildDir, name), 'utf8') }] as const;
  };
  const text = packOf(new Map(inPackOrder(await Promise.all(packed.map(read)))));
  const revision = contentRevision(text);
  const inName = Buffer.from(revision, 'base64').toString('hex').slice(0, 16);
  return { name: `${packFolder}guide.${inName}.txt`, revision, text };
}

type Packed = readonly [address: string, file: PackedFile];

/**
 * The order in which the pack is smallest: the scripts that several pages share, those of the same size together, as they
 * are often the two languages of one; then each page beside its twin, after the script that has its sentences, too.
 */
function inPackOrder(files: readonly Packed[]): readonly Packed[] {
  const placed = files.map((file) => ({ file, place: placeOf(file) }));
  const shared = placed.filter(({ place }) => place === undefined).map(({ file }) => file);
  const ofPages = placed.flatMap(({ file, place }) =>
    place === undefined ? [] : [{ file, place }],
  );
  return [
    ...shared.sort(([, a], [, b]) => b.text.length - a.text.length),
    ...ofPages.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ file }) => file),
  ];
}

/** Where a page is among the pages, and before it the script of its content, which names it; none for other scripts. */
function placeOf([address, { text }]: Packed): string | undefined {
  if (!address.endsWith('.js')) return `${inEnglish(address)} 2 ${address}`;
  const page = /"permalink":"([^"]+)"/.exec(text)?.[1];
  return page && `${inEnglish(page)} 1 ${page}`;
}

const inEnglish = (address: string) => address.replace(/^\/fr(?=\/|$)/, '') || '/';

/** Writes the pack of the final pages and scripts, with its compressed copies. */
export async function writePack(buildDir: string, chunks: Chunks): Promise<void> {
  if (isSwitchedOff()) return;
  const { name, text } = await guidePack(buildDir, publicFiles(buildDir, chunks));
  const file = path.join(buildDir, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  await compressFile(file, 'page');
}
