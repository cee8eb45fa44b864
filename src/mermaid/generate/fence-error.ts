/** What is wrong in a fence, and what to do about it. */
export class FenceError extends Error {
  override readonly name = 'FenceError';

  /** @param line inside the fence, from 1; absent if the whole diagram is at fault, or the line is unknown */
  constructor(
    message: string,
    readonly line?: number,
  ) {
    super(message);
  }
}

/** The first line of a fence that has a name as a word of its own. */
export function lineOfName(source: string, name: string): number | undefined {
  const index = indexOfName(source, name);
  return index === -1 ? undefined : source.slice(0, index).split('\n').length;
}

/** Where a name is a word of its own for the first time; -1 if it is nowhere. */
export function indexOfName(source: string, name: string): number {
  const escaped = name.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  return source.search(new RegExp(`(?<![\\p{L}\\d_])${escaped}(?![\\p{L}\\d_])`, 'u'));
}
