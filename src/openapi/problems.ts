/** Something about a document that keeps it from being rendered. Lines and columns count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

/** @example formatProblem(problem) // => 'static/openapi/pets.yaml:3:5 No such schema: correct the $ref' */
function formatProblem({ file, line, column, message, remedy }: Problem): string {
  return `${file}:${line}:${column} ${message.replace(/[.:\s]+$/, '')}: ${remedy}`;
}

/** Every problem of every document at once. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
  }
}
