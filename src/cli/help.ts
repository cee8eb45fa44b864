import type { Option, Options } from './options';

/** A command of `npm run`, as `--help` describes it. */
export interface Command<O extends Options = Options> {
  readonly name: string;
  /** What it does, in paragraphs; each line fits a terminal. */
  readonly summary: string;
  readonly options: O;
  /** Arguments that work, each with what it shows. */
  readonly examples: readonly { readonly args: string; readonly shows: string }[];
}

/** The option that every command has. */
export const helpOption = { type: 'flag', help: 'Print this help.' } as const satisfies Option;

/**
 * The text of `--help`.
 * @example helpText(loadCommand) // => 'Usage: npm run --silent load -- [options]\n\n…'
 */
export function helpText({ name, summary, options, examples }: Command): string {
  const run = `npm run --silent ${name} --`;
  const rows = Object.entries(options).map(([option, description]) => [
    [`--${option}`, placeholder(description)].join(' ').trim(),
    line(description),
  ]);
  const width = Math.max(...rows.map(([left = '']) => left.length));
  return [
    `Usage: ${run} [options]`,
    '',
    summary,
    '',
    'Options:',
    ...rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`),
    '',
    'Examples:',
    ...examples.flatMap(({ args, shows }) => [`  # ${shows}`, `  ${run} ${args}`]),
    '',
  ].join('\n');
}

function placeholder(option: Option): string {
  if (option.type === 'flag') return '';
  return option.type === 'choice' ? `<${option.choices.join('|')}>` : option.takes;
}

function line(option: Option): string {
  const isRepeatable = option.type === 'text' && option.isRepeatable === true;
  const notes = [
    ...(isRepeatable ? ['repeatable'] : []),
    ...(option.default === undefined ? [] : [`default: ${option.default}`]),
  ];
  return notes.length === 0 ? option.help : `${option.help} (${notes.join('; ')})`;
}
