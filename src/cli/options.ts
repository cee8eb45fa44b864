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
  const { values, words } = readArguments(options, args);
  const [word] = words;
  if (word !== undefined) {
    throw new CommandError(`unexpected "${word}", expected ${optionNames(options).join(', ')}`);
  }
  return values;
}

/** The same for a command that also takes words that are no options. */
export function readArguments<const O extends Options>(
  options: O,
  args: readonly string[] = process.argv.slice(2),
): { readonly values: OptionValues<O>; readonly words: readonly string[] } {
  const { values, positionals } = parsed(options, args);
  const named = Object.entries(values).map(([name, value]) => {
    const option = options[name];
    return [name, option && valueOf(`--${name}`, option, value)];
  });
  // Each value was made by the description of its option.
  return { values: Object.fromEntries(named) as OptionValues<O>, words: positionals };
}

type Parsed = string | boolean | readonly (string | boolean)[] | undefined;

function parsed(
  options: Options,
  args: readonly string[],
): {
  readonly values: Readonly<Record<string, Parsed>>;
  readonly positionals: readonly string[];
} {
  const config = Object.entries(options).map(([name, option]) => {
    const type: 'boolean' | 'string' = option.type === 'flag' ? 'boolean' : 'string';
    const multiple = option.type === 'text' && option.isRepeatable === true;
    return [name, { type, multiple }] as const;
  });
  try {
    return parseArgs({
      args: [...args],
      options: Object.fromEntries(config),
      allowPositionals: true,
    });
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    const [, unknown] = /^Unknown option '(--?[^']+)'/.exec(message) ?? [];
    if (unknown !== undefined) throw new CommandError(unknownOption(unknown, options));
    const [, incomplete = ''] = /^Option '--([\w-]+) <value>' argument/.exec(message) ?? [];
    const option = options[incomplete];
    throw new CommandError(option ? `--${incomplete} takes ${taken(option)}` : message);
  }
}

function unknownOption(unknown: string, options: Options): string {
  const known = optionNames(options);
  const near = nearest(unknown, known);
  const hint = near === undefined ? `expected one of ${known.join(', ')}` : `did you mean ${near}?`;
  return `unknown option ${unknown}, ${hint}`;
}

const optionNames = (options: Options) => Object.keys(options).map((name) => `--${name}`);

function taken(option: Option): string {
  if (option.type === 'flag') return 'no value';
  return option.type === 'choice' ? `one of ${option.choices.join(', ')}` : option.takes;
}

function valueOf(name: string, option: Option, value: Parsed) {
  if (typeof value !== 'string') return value;
  if (option.type === 'choice') return oneOf(name, value, option.choices);
  return option.type === 'number' ? numberOption(name, value, option) : value;
}
