import type { VFile } from 'vfile';

import { faultText, type Fault, type Position } from './fault';

/** A node of mdast, hast or MDX. */
interface Node {
  readonly position?: { readonly start: Position };
}

/** A fault at a node of a page. */
export function faultIn(file: VFile, node: Node, message: string): Fault {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { file: file.path, line, column, message };
}

/** Ends the work on a page that has faults, with all of them. */
export function failWith(file: VFile, faults: readonly Fault[]): void {
  if (faults.length > 0) file.fail(faults.map(faultText).join('\n'));
}
