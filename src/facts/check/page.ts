import type { Fault } from '../../faults/fault';
import { didYouMean } from '../../faults/schema-faults';
import type { FactState } from '../../platform/facts/schema';
import { captionMark, OWN_KINDS } from '../citation';
import type { Block, Blocks } from './blocks';

/** The greatest share of a page's blocks that may be the guide's own. */
const mostOwn = 0.25;

const englishWords =
  'publish|document|state|said|say|describe|name|mention|specify|specified|define|known|given|show|draw|explain|list';
const frenchWords =
  'publie|publié|documenté|précise|précisé|décrit|décrivent|nomme|nommé|mention|indique|indiqué|défini|connu|dit|disent|montre|montré|explique|expliqué|cite|cité|figure|donne|donné';

/** Says, in English or French, that something is not published. */
const unpublished = new RegExp(
  [
    String.raw`\b(?:not|nor|no|neither|never)\b[^.;:]{0,60}\b(?:${englishWords})`,
    String.raw`\bun(?:published|documented|known)\b`,
    String.raw`(?:\b(?:pas|non|ni|aucune?|ne)\b|n’)[^.;:]{0,60}(?:${frenchWords})`,
    String.raw`\binconnu`,
  ].join('|'),
  'i',
);

type States = ReadonlyMap<string, FactState>;

/** What is wrong with the citations of a page. */
export function pageFaults(
  file: string,
  { blocks, strayCaptions }: Blocks,
  states: States,
): readonly Fault[] {
  return [
    ...blocks.flatMap((block) => blockFaults(file, block, states)),
    ...strayCaptions.map((place) => ({
      file,
      ...place,
      message: `begins with "${captionMark}", as a caption does, but no table follows: remove it, or move it before its table`,
    })),
    ...shareFaults(file, blocks),
  ];
}

function blockFaults(file: string, block: Block, states: States): readonly Fault[] {
  const { line, column, cites, own } = block;
  const fault = (message: string): Fault => ({
    file,
    line,
    column,
    message: `“${beginning(block.text)}” ${message}`,
  });
  const unknown = cites
    .filter((id) => !states.has(id))
    .map((id) =>
      fault(`cites "${id}", which is no fact of the ledger${didYouMean(id, states.keys())}`),
    );
  const kinds: readonly string[] = OWN_KINDS;
  if (own !== undefined && !kinds.includes(own)) {
    const hint = didYouMean(own, kinds) || `, expected one of ${kinds.join(', ')}`;
    return [...unknown, fault(`is the guide’s own as "${own}"${hint}`)];
  }
  if (own !== undefined && cites.length > 0) {
    return [...unknown, fault('cites a fact and is marked as the guide’s own: remove one of both')];
  }
  if (own === undefined && cites.length === 0) {
    return [
      fault(
        'cites no fact: add [^id] after it, or a comment own: introduction, advice or navigation',
      ),
    ];
  }
  const open = cites.find((id) => states.get(id) === 'not-published');
  const says = unpublished.test(block.text) || unpublished.test(block.context);
  if (open === undefined || says) return unknown;
  return [
    ...unknown,
    fault(
      `cites "${open}" as if it were known: say that it is not published, or cite another fact`,
    ),
  ];
}

function shareFaults(file: string, blocks: readonly Block[]): readonly Fault[] {
  const share = ownShare(blocks);
  if (share <= mostOwn) return [];
  const message = `${percent(share)} of its blocks are the guide’s own, at most ${percent(mostOwn)} may be`;
  return [{ file, line: 1, column: 1, message }];
}

/** The share of blocks that are the guide's own, from 0 to 1. */
export function ownShare(blocks: readonly Block[]): number {
  return blocks.filter(({ own }) => own !== undefined).length / Math.max(blocks.length, 1);
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** Enough of a text to find it. */
const beginning = (text: string) => (text.length > 50 ? `${text.slice(0, 50).trimEnd()}…` : text);

/** Where a French page cites other facts than its English twin. */
export function twinFaults(
  file: string,
  french: readonly Block[],
  english: readonly Block[],
): readonly Fault[] {
  if (french.length !== english.length) {
    const message = `has ${french.length} paragraphs, list items and rows, its English twin ${english.length}: citations cannot be compared`;
    return [{ file, line: 1, column: 1, message }];
  }
  return french.flatMap(({ line, column, text, cites, own }, index) => {
    const twin = english[index];
    const ours = [...cites, own ?? ''].sort().join(' ').trim();
    const theirs = [...(twin?.cites ?? []), twin?.own ?? ''].sort().join(' ').trim();
    if (ours === theirs) return [];
    const message = `“${beginning(text)}” cites ${ours || 'nothing'}, its English twin ${theirs || 'nothing'}`;
    return [{ file, line, column, message }];
  });
}
