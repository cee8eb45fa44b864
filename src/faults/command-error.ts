/** What went wrong and what to do, in one line for whoever ran the command; its stack is of no use to them. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
