import { Composer, isScalar, Parser, visit, type Document, type Scalar } from 'yaml';
import { isObject } from '../../../openapi/json';
import { hideCode, isSentence, resolveEscapes, type Area, type Passage } from '../passage';
import { commentPassage } from './comment';

/** A parsed YAML file: its documents and its comments. */
export interface YamlFile {
  readonly source: string;
  readonly documents: readonly Document[];
  readonly comments: readonly Passage[];
}

/** Reads a YAML file. Syntax errors are in `documents[].errors`. */
export function readYaml(source: string): YamlFile {
  const tokens = [...new Parser().parse(source)];
  const comments = commentsIn(tokens, source);
  return { source, documents: [...new Composer().compose(tokens)], comments };
}

/** Consecutive comment lines are one passage. */
function commentsIn(tokens: unknown, source: string): readonly Passage[] {
  const ranges: { readonly start: number; end: number }[] = [];
  for (const { start, end } of commentRanges(tokens)) {
    const last = ranges.at(-1);
    const isNext = last !== undefined && /^[ \t]*\n[ \t]*$/.test(source.slice(last.end, start));
    if (isNext) last.end = end;
    else ranges.push({ start, end });
  }
  return ranges.map(({ start, end }) => commentPassage(source.slice(start, end), start));
}

function* commentRanges(token: unknown): Generator<{ start: number; end: number }> {
  if (Array.isArray(token)) {
    for (const item of token) yield* commentRanges(item);
  } else if (isObject(token)) {
    const { type, offset, source } = token;
    const isComment =
      type === 'comment' && typeof offset === 'number' && typeof source === 'string';
    if (isComment) yield { start: offset, end: offset + source.length };
    else yield* commentRanges(Object.values(token));
  }
}

const labels = new Set(['label', 'title', 'name', 'description']);

/**
 * Extracts the texts and the comments of a model file.
 * @example modelPassages(readYaml('- label: API client # Calls.')).map(({ area }) => area) // => ['model', 'comments']
 */
export function modelPassages(yaml: YamlFile): readonly Passage[] {
  const passages: Passage[] = [];
  for (const document of yaml.documents) {
    visit(document, {
      Scalar(key, scalar, trail) {
        if (key === 'key' || typeof scalar.value !== 'string') return;
        const parent = trail.at(-1);
        const name =
          parent !== undefined && 'key' in parent && isScalar(parent.key) ? parent.key.value : '';
        const isLabel = typeof name === 'string' && labels.has(name);
        if (isLabel || isSentence(scalar.value))
          passages.push(...scalarPassages(yaml, scalar, 'model'));
      },
    });
  }
  return [...passages, ...yaml.comments];
}

/** Extracts the text of one scalar: plain, quoted or block. */
export function scalarPassages(
  { source }: YamlFile,
  scalar: Scalar,
  area: Area,
): readonly Passage[] {
  if (!scalar.range) return [];
  const [start, end] = scalar.range;
  const text = source.slice(start, end);
  const prose = scalar.type === 'QUOTE_DOUBLE' ? resolveEscapes(text) : text;
  return [{ area, start, text: hideCode(prose) }];
}
