import type { Fault } from '../../faults/fault';
import { readDocument } from '../../faults/yaml-document';
import { faultAt } from '../../faults/schema-faults';
import { pairFaults, type Rules } from '../checks/pair';
import { extractInterface, generatedFolder } from '../interface/extract';
import { readMessages, readRecorded, type Messages } from '../interface/messages';
import { retiredFile } from '../interface/retired';
import { englishFolder, frenchFolder, type Interface } from '../interface/state';
import { readFolder, readIfThere } from './files';

/** @throws {Error} with the place of every string that is not well-formed. */
export async function readInterface(root: string): Promise<Interface> {
  return {
    source: await extractInterface(root),
    recorded: readLanguage(root, englishFolder, readRecorded),
    french: readFrench(root),
  };
}

/**
 * As `readInterface`, but without the seconds of an extraction: the recorded strings are used as the source.
 */
export function readRecordedInterface(root: string): Interface {
  const recorded = readLanguage(root, englishFolder, readRecorded);
  return { source: recorded, recorded, french: readFrench(root) };
}

function readFrench(root: string): Messages {
  return readLanguage(root, frenchFolder, readMessages);
}

function readLanguage<M>(
  root: string,
  folder: string,
  read: (file: string, text: string) => ReadonlyMap<string, M>,
): Messages<M> {
  return new Map(
    [...readFolder(root, folder, '.json')].flatMap(([file, text]) => {
      const name = file.slice(folder.length);
      const isOurs = !name.startsWith(generatedFolder) && file !== retiredFile;
      return isOurs ? [[name, read(file, text)] as const] : [];
    }),
  );
}

/** The faults in French strings, by the line of their ids. */
export function faultsOfInterface(
  root: string,
  { source, recorded, french }: Interface,
  rules: Rules,
): readonly Fault[] {
  return [...french].flatMap(([name, messages]) => {
    const file = frenchFolder + name;
    const faults = [...messages].flatMap(([id, { message }]) => {
      const english = source.get(name)?.get(id)?.message;
      const isMissing = message === english && recorded.get(name)?.has(id) !== true;
      if (english === undefined || isMissing) return [];
      return pairFaults(english, message, rules).map((fault) => ({ id, fault }));
    });
    if (faults.length === 0) return [];
    const document = readDocument(file, readIfThere(root, file) ?? '{}');
    return faults.map(({ id, fault }) => faultAt(document, [], `${id} ${fault}`, id));
  });
}
