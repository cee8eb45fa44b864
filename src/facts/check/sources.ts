import type { Fault } from '../../faults/fault';
import { faultAt } from '../../faults/schema-faults';
import { readDocument } from '../../faults/yaml-document';
import { entry } from '../../faults/walk';
import type { Fact, Ledger } from '../../platform/facts/schema';
import type { Block } from './blocks';

/** The ids of the sources in which a fact was read. */
function sourcesOf(fact: Fact, { documents }: Pick<Ledger, 'documents'>): readonly string[] {
  const places =
    fact.state === 'contradicted' ? fact.readings : 'sources' in fact ? fact.sources : [];
  return places.flatMap((place) => documents.find(({ id }) => id === place.in)?.source ?? []);
}

/** Where the sources in a page's front matter are not those of the facts that it cites. */
export function sourceFaults(
  file: string,
  frontMatter: string,
  blocks: readonly Block[],
  ledger: Ledger,
): readonly Fault[] {
  const document = readDocument(file, frontMatter);
  const written = entry(document.value, 'sources');
  const named: readonly unknown[] = Array.isArray(written) ? written : [];
  const cited = new Set(blocks.flatMap(({ cites }) => cites));
  const used = new Set(
    ledger.facts.filter(({ id }) => cited.has(id)).flatMap((fact) => sourcesOf(fact, ledger)),
  );
  const missing = [...used].filter((id) => !named.includes(id));
  const idle = named.filter((id) => typeof id !== 'string' || !used.has(id));
  return [
    ...missing.map((id) =>
      faultAt(document, ['sources'], `lacks ${id}, on which facts of the page rest`),
    ),
    ...idle.map((id) =>
      faultAt(
        document,
        ['sources', named.indexOf(id)],
        `names ${String(id)}, on which no fact of the page rests`,
      ),
    ),
  ];
}
