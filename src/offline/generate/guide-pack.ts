import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { compressFile } from '../../site/hosting/compress';
import { addressOf } from '../address';
import { packOf } from '../pack';
import { isSwitchedOff } from './off-switch';
import { hashOf, namesIn, packFolder, setOf } from './public-files';

type GuidePack = { readonly name: string; readonly hash: string; readonly text: string };

/** The pack of all pages of the guide, in both languages, with its path in the built site. */
export async function guidePack(buildDir: string): Promise<GuidePack> {
  const names = namesIn(buildDir).filter((name) => setOf(name, {}) === 'pack');
  const page = async (name: string) => {
    return [addressOf(`/${name}`), await readFile(path.join(buildDir, name), 'utf8')] as const;
  };
  const text = packOf(new Map(await Promise.all(names.map(page))));
  const hash = hashOf(text);
  const short = Buffer.from(hash, 'base64').toString('hex').slice(0, 16);
  return { name: `${packFolder}guide.${short}.json`, hash, text };
}

/** Writes the pack of the final pages, with its compressed copies. */
export async function writePack(buildDir: string): Promise<void> {
  if (isSwitchedOff()) return;
  const { name, text } = await guidePack(buildDir);
  const file = path.join(buildDir, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  await compressFile(file, 'guide');
}
