import type { Fault } from '../../faults/fault';
import { readDocument } from '../../faults/yaml-document';
import { acceptMessage } from '../interface/accept';
import { formatStrings, type Recorded } from '../interface/messages';
import { englishFolder, frenchFolder, interfaceItems } from '../interface/state';
import { readIfThere } from '../project/files';
import type { Project } from '../project/project';
import { textRefusals, type Acceptance } from './acceptance';

/** Accepts a string of the interface by its id, or all open strings of a file; undefined if neither exists. */
export function acceptStrings(
  { root, interface: strings, rules }: Project,
  name: string,
  reason: string | undefined,
): Acceptance | undefined {
  const items = interfaceItems(strings);
  const isFile = items.some(({ file }) => file === name);
  const asked = items.filter(({ file, key, state }) =>
    isFile ? file === name && state !== 'current' : [key, `${file}#${key}`].includes(name),
  );
  if (!isFile && asked.length === 0) return undefined;

  const refusals: Fault[] = [];
  const records = new Map<string, Map<string, Recorded>>();
  for (const { file, key } of asked) {
    const short = file.slice(frenchFolder.length);
    const place = readDocument(file, readIfThere(root, file) ?? '').locate([], key);
    const english = strings.source.get(short)?.get(key);
    const french = strings.french.get(short)?.get(key);
    const then = strings.recorded.get(short)?.get(key);
    const result = acceptMessage(english, then, french, reason);
    const faults = [
      ...('refusal' in result ? [result.refusal] : []),
      ...(english && french ? textRefusals(english.message, french.message, rules) : []),
    ];
    refusals.push(...faults.map((fault) => ({ file, ...place, message: `${key} ${fault}` })));
    if ('refusal' in result) continue;
    const record = records.get(short) ?? new Map(strings.recorded.get(short));
    records.set(short, record.set(key, result.recorded));
  }
  if (refusals.length > 0) return { refusals };
  const files = [...records].map(
    ([short, record]) => [englishFolder + short, formatStrings(record)] as const,
  );
  return { files: new Map(files), accepted: asked.length };
}
