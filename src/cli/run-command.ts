import { CommandError } from '../faults/command-error';
import { FaultError } from '../faults/fault';

/**
 * Runs a command. Errors that its user can mend are printed without a stack: faults of files, each on its line, a
 * CommandError, and errors of the system, such as a missing file or a full disk. Any other error is a defect.
 */
export function runCommand(command: () => Promise<void> | void): void {
  Promise.resolve()
    .then(command)
    .catch((error: unknown) => {
      if (error instanceof FaultError) console.error(error.message);
      else console.error(isExpected(error) ? `error: ${error.message}` : error);
      process.exitCode = 1;
    });
}

function isExpected(error: unknown): error is Error {
  if (error instanceof CommandError) return true;
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
