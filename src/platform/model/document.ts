import { isCollection, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Path } from './walk';

interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a model, and where: lines and columns count from 1. */
export interface Fault extends Position {
  readonly file: string;
  readonly message: string;
}

/** One YAML file, read: its plain value, what its syntax does wrong, and the way back to its lines. */
export interface ModelDocument {
  readonly file: string;
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Where a path stands; the nearest parent where it does not. With `key`, where that key of it stands. */
  readonly locate: (path: Path, key?: string) => Position;
}

/** Reads one YAML file. Never throws: what is wrong is among its faults. */
export function readDocument(file: string, text: string): ModelDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    file,
    ...position(error.pos[0]),
    message: `not well-formed YAML: ${error.message}`,
  }));
  return {
    file,
    value: faults.length > 0 ? undefined : (document.toJS() as unknown),
    faults,
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
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
