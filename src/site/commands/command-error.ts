/** What went wrong and what to do, in one line for whoever ran the command; its stack is of no use to them. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** Run a command; a CommandError is printed as its line alone, anything else as the defect that it is. */
export function runCommand(command: () => Promise<void> | void): void {
  Promise.resolve()
    .then(command)
    .catch((error: unknown) => {
      console.error(error instanceof CommandError ? `error: ${error.message}` : error);
      process.exitCode = 1;
    });
}
