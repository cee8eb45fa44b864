import { CommandError } from '../faults/command-error';

/** Run a command; a CommandError is printed as its line alone, as is what the system refuses (a file that is
 * missing, a disk that is full), and anything else as the defect that it is. */
export function runCommand(command: () => Promise<void> | void): void {
  Promise.resolve()
    .then(command)
    .catch((error: unknown) => {
      console.error(isExpected(error) ? `error: ${error.message}` : error);
      process.exitCode = 1;
    });
}

function isExpected(error: unknown): error is Error {
  if (error instanceof CommandError) return true;
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
