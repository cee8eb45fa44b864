import { parseArgs } from 'node:util';

import { CommandError } from '../faults/command-error';
import { nearest } from '../faults/suggest';
import { numberOption, oneOf } from './values';

/** What an option takes; a flag takes nothing. */
type Value =
  | { readonly type: 'flag' }
  | { readonly type: 'text'; readonly takes: string; readonly isRepeatable?: true }
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  | {
      readonly type: 'number';
      readonly takes: string;
      readonly isWhole: boolean;
      readonly min?: number;
      readonly max?: number;
    };

/** One option: the command line is parsed by it, and `--help` is written from it. */
export type Option = Value & {
  readonly help: string;
  /** What holds without the option, as `--help` states it. */
  readonly default?: string;
};

/** Options by name, without the dashes. */
export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends { readonly type: 'flag' }
  ? boolean
  : O extends { readonly type: 'number' }
    ? number
    : O extends { readonly choices: readonly (infer Choice)[] }
      ? Choice
      : O extends { readonly isRepeatable: true }
        ? readonly string[]
        : string;

/** The values that a command line gives to options. */
export type OptionValues<O extends Options> = { readonly [Name in keyof O]?: ValueOf<O[Name]> };

/**
 * Parses the arguments of a command.
 * @throws {CommandError} naming the option that is unknown, or whose value is not what it takes
 * @example readOptions({ seed: { type: 'number', … } }, ['--seed', '7']) // => { seed: 7 }
 */
export function readOptions<const O extends Options>(
  options: O,
  args: readonly string[] = process.argv.slice(2),
): OptionValues<O> {
  const values = Object.entries(parsed(options, args)).map(([name, value]) => {
    const option = options[name];
    return [name, option && valueOf(`--${name}`, option, value)];
  });
  // Each value was made by the description of its option.
  return Object.fromEntries(values) as OptionValues<O>;
}

type Parsed = string | boolean | readonly (string | boolean)[] | undefined;

function parsed(options: Options, args: readonly string[]): Readonly<Record<string, Parsed>> {
  const config = Object.entries(options).map(([name, option]) => {
    const type: 'boolean' | 'string' = option.type === 'flag' ? 'boolean' : 'string';
    const multiple = option.type === 'text' && option.isRepeatable === true;
    return [name, { type, multiple }] as const;
  });
  try {
    return parseArgs({ args: [...args], options: Object.fromEntries(config) }).values;
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    const [, unknown] = /^Unknown option '(--?[^']+)'/.exec(message) ?? [];
    throw new CommandError(unknown === undefined ? message : unknownOption(unknown, options));
  }
}

function unknownOption(unknown: string, options: Options): string {
  const known = Object.keys(options).map((name) => `--${name}`);
  const near = nearest(unknown, known);
  const hint = near === undefined ? `expected one of ${known.join(', ')}` : `did you mean ${near}?`;
  return `unknown option ${unknown}, ${hint}`;
}

function valueOf(name: string, option: Option, value: Parsed) {
  if (typeof value !== 'string') return value;
  if (option.type === 'choice') return oneOf(name, value, option.choices);
  return option.type === 'number' ? numberOption(name, value, option) : value;
}
