import { describe, expect, it } from 'vitest';

import { helpText } from './help';
import { loadCommand } from './model/load-command';
import { traceCommand } from './model/trace-command';
import { readOptions, type Options } from './options';

const options = {
  id: { type: 'text', takes: '<id>', help: 'An id.' },
  header: { type: 'text', takes: '<line>', isRepeatable: true, help: 'A header.' },
  format: { type: 'choice', choices: ['json', 'csv'], help: 'A format.' },
  seed: { type: 'number', takes: '<n>', isWhole: true, help: 'A seed.', default: '1' },
  help: { type: 'flag', help: 'Help.' },
} as const satisfies Options;

describe('options', () => {
  it('are parsed as the values that they take', () => {
    const args = ['--id', 'a', '--header=x', '--header=y', '--format', 'csv', '--seed=7', '--help'];
    expect(readOptions(options, args)).toEqual({
      id: 'a',
      header: ['x', 'y'],
      format: 'csv',
      seed: 7,
      help: true,
    });
    expect(readOptions(options, [])).toEqual({});
  });

  it.each([
    [['--sed', '7'], /^unknown option --sed, did you mean --seed\?$/],
    [['--unlike-any'], /^unknown option --unlike-any, expected one of --id, --header/],
    [['-x'], /^unknown option -x, expected one of/],
    [['--format', 'jsn'], /^--format is "jsn", did you mean json\?$/],
    [['--seed', '1.5'], /^--seed is "1.5", expected a whole number$/],
    [['--id'], /^--id takes <id>$/],
    [['--format'], /^--format takes one of /],
    [['stray'], /^unexpected "stray", expected --id, /],
  ])('are refused in one line: %j', (args, message) => {
    expect(() => readOptions(options, args)).toThrow(message);
    expect(() => readOptions(options, args)).not.toThrow(/\n/);
  });
});

it.each([traceCommand, loadCommand])('--help of $name lists every option', (command) => {
  const text = helpText(command);
  for (const [name, { help }] of Object.entries(command.options)) {
    expect(text).toContain(`  --${name} `);
    expect(text).toContain(help);
  }
});

it.each([traceCommand, loadCommand])('the examples of $name can be parsed', (command) => {
  expect(command.examples).not.toEqual([]);
  for (const { args } of command.examples) {
    const words = [...args.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, word]) => quoted ?? word);
    const given = words.filter((word) => word !== undefined);
    expect(readOptions<Options>(command.options, given)).not.toEqual({});
  }
});
