/** What went wrong and what to do, a line for each fault, for the person who ran the command. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
