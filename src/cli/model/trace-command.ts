import { helpOption, type Command } from '../help';
import type { Options, OptionValues } from '../options';

const options = {
  scenario: { type: 'text', takes: '<id>', help: 'Play a scenario of scenarios.yaml.' },
  request: {
    type: 'text',
    takes: "'<METHOD> </path>'",
    help: 'Send a request of your own instead.',
  },
  header: {
    type: 'text',
    takes: "'<Name>: <value>'",
    isRepeatable: true,
    help: 'A header of --request.',
  },
  body: { type: 'text', takes: '<text|@file>', help: 'The body of --request, or a file with it.' },
  from: {
    type: 'text',
    takes: '<IP address>',
    help: 'The address that --request comes from.',
    default: 'the client’s',
  },
  condition: {
    type: 'text',
    takes: '<name>=<value>',
    isRepeatable: true,
    help: 'A condition of --request, see --list conditions; items of a list are separated by commas.',
  },
  connector: {
    type: 'text',
    takes: '<id>',
    help: 'The integration of the connection: an id or a platform key.',
    default: 'the scenario’s own',
  },
  seed: {
    type: 'number',
    takes: '<whole number>',
    isWhole: true,
    min: Number.MIN_SAFE_INTEGER,
    max: Number.MAX_SAFE_INTEGER,
    help: 'Decides ids and the variation of times.',
    default: '1',
  },
  format: {
    type: 'choice',
    choices: ['steps', 'json', 'mermaid', 'otlp', 'csv'],
    help: 'The format of the output.',
    default: 'steps, or json with --request',
  },
  locale: {
    type: 'choice',
    choices: ['en', 'fr'],
    help: 'The language of the output.',
    default: 'en',
  },
  facts: {
    type: 'flag',
    help: 'Print the facts behind each step, with their states, below its sentence.',
  },
  list: {
    type: 'choice',
    choices: ['scenarios', 'connectors', 'conditions'],
    help: 'Print what there is instead, one per line, in columns separated by tabs.',
  },
  help: helpOption,
} as const satisfies Options;

export type TraceOptions = OptionValues<typeof options>;

export const traceCommand = {
  name: 'trace',
  summary: `Runs one request through the model of the platform and prints what happens to it.

A scenario is a block of src/platform/model/scenarios.yaml: a request, its conditions, and
how it ends (expect). The command prints the trace, then a line on standard error for each
key of expect that differs from the outcome, and exits with 1 if there is one. What a
scenario expects holds with every connector of its families and for every seed, so the trace
is checked with those options, too.`,
  options,
  examples: [
    { args: '--list scenarios', shows: 'The ids and titles of all scenarios' },
    { args: '--scenario list-companies', shows: 'The steps of a scenario' },
    {
      args: '--scenario refresh-data-type --connector xero --seed 7',
      shows: 'The same scenario with another integration and seed',
    },
    {
      args: '--scenario no-api-key --format mermaid --locale fr',
      shows: 'A sequence diagram in French',
    },
    {
      args: "--request 'GET /companies' --header 'Authorization: Basic WU9VUl9BUElfS0VZ' --from 203.0.113.10",
      shows: 'A request with an API key, from an address',
    },
    {
      args: "--request 'POST /companies' --header 'Authorization: Basic WU9VUl9BUElfS0VZ' --body @company.json",
      shows: 'A request whose body is in a file',
    },
    {
      args: "--request 'GET /companies' --condition requestsToday=5000 --condition failing=waf,gateway",
      shows: 'A request under conditions',
    },
  ],
} as const satisfies Command;
