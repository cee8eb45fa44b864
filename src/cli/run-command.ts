/** Errors whose message says what went wrong and what to do. They are known by name, so that a command does not load
 * the modules that throw them. */
const expected: readonly string[] = ['CommandError', 'EngineError', 'RequestError'];

/** Runs a command. If it fails, prints why to standard error and sets the exit code. */
export function runCommand(command: () => Promise<void> | void): void {
  Promise.resolve()
    .then(command)
    .catch((error: unknown) => {
      console.error(report(error));
      process.exitCode = 1;
    });
}

/**
 * What is printed of an error: the faults of files, each on its line with its place; the message of an expected error,
 * and of one of the file system (a missing file, a full disk). Any other error is a defect, printed with its stack.
 * @example report(new CommandError('port 3000 is taken')) // => 'error: port 3000 is taken'
 */
export function report(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === 'FaultError') return error.message;
  const isExpected = expected.includes(error.name) || ('syscall' in error && 'code' in error);
  return isExpected ? error.message.replace(/^/gm, 'error: ') : error;
}
