import { documentAt } from '../../faults/document-at';
import { expand } from './expand';
import { byPlace, FaultError, type Fault } from '../../faults/fault';
import { didYouMean, schemaFaults } from '../../faults/schema-faults';
import { placesOf, referenceFaults, type Draft } from './references';
import { ruleFaults } from './rules';
import { FILES, type FileName, type Model, type Written } from './schema';

/** The names of the files that make a model. */
export const MODEL_FILES = Object.keys(FILES) as readonly FileName[];

/**
 * Reads the texts of the model's files into a model. Pure: who calls reads the files.
 * @param texts the text of each file by its path; the last part of a path is the file's name.
 * @param facts the ledger's facts, which the model may cite.
 * @throws {FaultError} with every fault of every file, each with its line and column.
 * @example
 * load({ 'src/platform/model/zones.yaml': '…', … }, ledger.facts).zones[0]?.label // => 'Outside'
 */
export function load(
  texts: Readonly<Record<string, string>>,
  facts: readonly { readonly id: string; readonly state: string }[],
): Model {
  const states = new Map(facts.map(({ id, state }) => [id, state]));
  const names = fileNames(Object.keys(texts));
  const documents = Object.fromEntries(
    names.map(([name, path]) => [name, documentAt(path, texts[path] ?? '')]),
  ) as Draft['documents'];
  const draft: Draft = {
    documents,
    places: MODEL_FILES.flatMap((name) => placesOf(FILES[name], documents[name])),
  };
  const faults = [
    ...MODEL_FILES.flatMap((name) => fileFaults(name, draft)),
    ...referenceFaults(draft, states.keys()),
  ];
  if (faults.length > 0) throw new FaultError([...faults].sort(byPlace));

  const written = Object.assign({}, ...MODEL_FILES.map((name) => documents[name].value)) as Written;
  const rest = ruleFaults(written, draft, states);
  if (rest.length > 0) throw new FaultError([...rest].sort(byPlace));
  return expand(written);
}

function fileFaults(name: FileName, { documents }: Draft): readonly Fault[] {
  const document = documents[name];
  return document.faults.length > 0 ? document.faults : schemaFaults(FILES[name], document);
}

/** Pairs each file of a model with the path it was given under. */
function fileNames(paths: readonly string[]): readonly (readonly [FileName, string])[] {
  const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  const faults: Fault[] = [];
  const report = (file: string, message: string) =>
    faults.push({ file, line: 1, column: 1, message });
  for (const path of paths) {
    const name = baseName(path);
    if (!(MODEL_FILES as readonly string[]).includes(name)) {
      report(path, `not a file of the model${didYouMean(name, MODEL_FILES)}`);
    }
  }
  const pairs = MODEL_FILES.map((name) => {
    const path = paths.find((candidate) => baseName(candidate) === name);
    if (path === undefined)
      report(name, 'the file is missing: restore it to the folder of the model');
    return [name, path ?? name] as const;
  });
  if (faults.length > 0) throw new FaultError(faults);
  return pairs;
}
