/** A place in a text file. Lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is wrong at a place of a file that a person writes, and what to do about it. */
export interface Fault extends Position {
  readonly file: string;
  readonly message: string;
  /** Absent where the message already says what is expected. */
  readonly remedy?: string;
}

/** @example faultText(fault) // => 'static/openapi/pets.yaml:3:5 No such schema: correct the $ref' */
export function faultText({ file, line, column, message, remedy }: Fault): string {
  const place = `${file}:${line}:${column}`;
  if (remedy === undefined) return `${place} ${message}`;
  return `${place} ${message.replace(/[.:\s]+$/, '')}: ${remedy}`;
}

/** Orders faults by file, then by place, as `sort` wants it. */
export function byPlace(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** Everything that is wrong with some files. Its message has one line for each fault, in the given order. */
export class FaultError extends Error {
  override readonly name = 'FaultError';

  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(faultText).join('\n'));
  }
}
