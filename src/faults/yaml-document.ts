import {
  Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  YAMLParseError,
} from 'yaml';
import type { Fault, Position } from './fault';
import { tooDeep, type Path } from './walk';

/** One YAML file, read: its plain value, what its syntax does wrong, and the way back to its lines. */
export interface YamlDocument {
  readonly file: string;
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** The place of a path, or of its nearest parent that exists. With `key`, the place of that key of it. */
  readonly locate: (path: Path, key?: string) => Position;
}

/** Twenty times what all files hold; the parser takes minutes for ten times as much. */
const LONGEST = 1_000_000;

/** What comes after so many faults of syntax follows from them. */
const MOST_FAULTS = 20;

/** Reads one YAML file. Never throws: what is wrong is among its faults. */
export function readDocument(file: string, text: string): YamlDocument {
  const lines = new LineCounter();
  const { document, value } = parsed(text, lines);
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const errors = [...document.errors, ...document.warnings].slice(0, MOST_FAULTS);
  const faults: Fault[] = errors.map((error) => ({
    file,
    ...position(error.pos[0]),
    message: `not well-formed YAML: ${error.message}`,
  }));
  const read: Omit<YamlDocument, 'value' | 'faults'> = {
    file,
    locate(path, key) {
      let node: unknown = document.contents;
      let offset = offsetOf(node) ?? 0;
      for (const step of path) {
        node = isCollection(node) ? node.get(step, true) : undefined;
        offset = offsetOf(node) ?? offset;
      }
      const pair = isMap(node)
        ? node.items.find((item) => isScalar(item.key) && item.key.value === key)
        : undefined;
      return position(offsetOf(pair?.key) ?? offset);
    },
  };
  const deep = faults.length > 0 ? undefined : tooDeep(value);
  if (deep !== undefined) {
    const message = `is nested more than ${deep.length} levels deep`;
    faults.push({ file, ...read.locate(deep), message });
  }
  return { ...read, faults, value: faults.length > 0 ? undefined : value };
}

/** The parser's document and its plain value. What makes the parser give up is an error like any other. */
function parsed(text: string, lineCounter: LineCounter) {
  try {
    if (text.length > LONGEST) throw new Error(`${text.length} characters, more than ${LONGEST}`);
    const document = parseDocument(text, { lineCounter, prettyErrors: false });
    return {
      document,
      value: document.errors.length > 0 ? undefined : (document.toJS() as unknown),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const document = new Document();
    document.errors.push(new YAMLParseError([0, 0], 'IMPOSSIBLE', message));
    return { document, value: undefined };
  }
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
