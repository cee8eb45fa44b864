import path from 'node:path';
import type { Fault } from '../../faults/fault';
import { codePassages } from './extract/code';
import { cssPassages } from './extract/css';
import { pagePassages } from './extract/mdx';
import { openapiPassages } from './extract/openapi';
import { modelPassages, readYaml } from './extract/yaml';
import { areaOf } from './files';
import type { Passage } from './passage';
import { rules } from './words';

/** A word that the table does not allow, and its position. */
export interface Offence {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The id of the rule. */
  readonly rule: string;
  readonly word: string;
  /** What to write instead. */
  readonly instead: string;
  /** The passage, with its code covered, and the offset of the word in it. */
  readonly passage: string;
  readonly index: number;
}

export interface Report {
  readonly passages: number;
  readonly offences: readonly Offence[];
  /** Syntax errors. A file with syntax errors has no passages. */
  readonly faults: readonly Fault[];
}

/**
 * Checks the English of one file against the table of words.
 * @example lintEnglish('a.css', '/* Told apart. *\/').offences[0]?.rule // => 'tell'
 */
export function lintEnglish(file: string, source: string): Report {
  const passages = passagesOf(file, source);
  if ('message' in passages) return { passages: 0, offences: [], faults: [passages] };
  const found = passages.flatMap((passage) =>
    findings(passage).map((finding) => ({ ...finding, offset: passage.start + finding.index })),
  );
  const unique = new Map(found.map((finding) => [`${finding.rule} ${finding.offset}`, finding]));
  const offences = [...unique.values()]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, ...finding }) => ({ file, ...positionOf(source, offset), ...finding }));
  return { passages: passages.length, offences, faults: [] };
}

/**
 * Finds every word in a passage that breaks a rule of its area.
 * @example findings({ area: 'tests', start: 0, text: 'starts anew' }) // => [{ rule: 'anew', word: 'anew', index: 7, … }]
 */
export function findings({ area, text }: Passage): readonly Finding[] {
  return (
    Object.entries(rules)
      .filter(([, { areas }]) => areas?.includes(area) ?? true)
      // Most rules find nothing, and "search" costs less than "matchAll".
      .filter(([, { pattern }]) => text.search(pattern) >= 0)
      .flatMap(([rule, { pattern, instead }]) =>
        [...text.matchAll(pattern)].map(({ 0: match, index }) => {
          const word = match.replaceAll(/\s+/g, ' ');
          return { rule, word, instead, passage: text, index };
        }),
      )
  );
}

type Finding = Pick<Offence, 'rule' | 'word' | 'instead' | 'passage' | 'index'>;

function passagesOf(file: string, source: string): readonly Passage[] | Fault {
  const area = areaOf(file) ?? 'interface';
  switch (path.extname(file)) {
    case '.mdx':
    case '.md':
      return pagePassages(file, source);
    case '.css':
      return cssPassages(source);
    case '.yaml':
    case '.yml':
    // JSON is YAML.
    case '.json': {
      const yaml = readYaml(source);
      const [error] = yaml.documents.flatMap(({ errors }) => errors);
      if (error !== undefined) {
        const place = positionOf(source, error.pos[0]);
        return { file, ...place, message: `not well-formed YAML: ${error.message}` };
      }
      return area === 'openapi' ? openapiPassages(yaml) : modelPassages(yaml);
    }
    default:
      return codePassages(file, source, area);
  }
}

function positionOf(source: string, offset: number) {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
