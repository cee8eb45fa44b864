import { isMap, isPair, isScalar, parseDocument } from 'yaml';

/** The front matter key of a French page for the digests of its sections. */
export const recordKey = 'translated_from';

/** The state of a section when its French was last accepted. */
export interface Accepted {
  /** Digest of the English section. */
  readonly english: string;
  /** Digest of the French section: accepting it unchanged requires a reason. */
  readonly french: string;
  readonly reason?: string;
}

/** By the section's id. */
export type Acceptances = ReadonlyMap<string, Accepted>;

const frontMatter = /^---\n([^]*?\n)---(?=\n|$)/;
const block = new RegExp(`^${recordKey}:.*\\n(?:[ ]+.*\\n)*`, 'm');

/** @example readRecord(text).get('independence') // => { english: '1a2b3c4d', french: '9f8e7d6c' } */
export function readRecord(page: string): Acceptances {
  const [, yaml = ''] = frontMatter.exec(page) ?? [];
  const map = parseDocument(yaml).get(recordKey);
  const entries = isMap(map) ? map.items.filter(isPair) : [];
  return new Map(
    entries.flatMap(({ key, value }): [string, Accepted][] => {
      if (!isScalar(key) || !isScalar(value)) return [];
      const [english = '', french = ''] = String(value.value).split(' ');
      const reason = value.comment?.trim();
      return [[String(key.value), { english, french, ...(reason && { reason }) }]];
    }),
  );
}

/** The page with another record, as the last key of its front matter; the rest is unchanged. */
export function writeRecord(page: string, record: Acceptances): string {
  const lines = [...record].map(([id, { english, french, reason }]) => {
    const comment = reason === undefined ? '' : ` # ${reason.replace(/\s+/g, ' ').trim()}`;
    return `  ${id}: '${english} ${french}'${comment}\n`;
  });
  return page.replace(
    frontMatter,
    (_, yaml: string) =>
      // The replacement is a function, so that a "$" in the page is not special.
      `---\n${yaml.replace(block, '')}${recordKey}:\n${lines.join('')}---`,
  );
}
