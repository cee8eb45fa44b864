import { parseArgs, type ParseArgsConfig } from 'node:util';

import { CommandError } from '../faults/command-error';

/** The options of a command line. @throws {CommandError} naming an option that there is none of */
export function readOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    const [message] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new CommandError(`${message}; there are ${known.join(', ')}`);
  }
}
