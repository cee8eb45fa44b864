import { helpOption, type Command } from '../help';
import type { Options, OptionValues } from '../options';

/** The simulation checks the ranges of numbers. */
const options = {
  rate: {
    type: 'number',
    takes: '<requests per second>',
    isWhole: false,
    help: 'The mean rate of arrivals. Required.',
  },
  'service-time': {
    type: 'number',
    takes: '<ms>',
    isWhole: false,
    help: 'The mean time that an instance takes for a request. Required.',
  },
  instances: {
    type: 'number',
    takes: '<count>',
    isWhole: true,
    help: 'The instances at the start. Required.',
  },
  'max-instances': {
    type: 'number',
    takes: '<count>',
    isWhole: true,
    help: 'The most instances that the service may scale to.',
    default: 'as many as --instances',
  },
  duration: {
    type: 'number',
    takes: '<seconds>',
    isWhole: false,
    help: 'When arrivals end.',
    default: 'after --requests',
  },
  requests: {
    type: 'number',
    takes: '<count>',
    isWhole: true,
    help: 'How many requests arrive.',
    default: '100000, or as many as --duration allows',
  },
  seed: {
    type: 'number',
    takes: '<whole number>',
    isWhole: true,
    help: 'Decides the random times.',
    default: '1',
  },
  format: {
    type: 'choice',
    choices: ['json', 'csv'],
    help: 'The format of the output.',
    default: 'json',
  },
  help: helpOption,
} as const satisfies Options;

export type LoadOptions = OptionValues<typeof options>;

export const loadCommand = {
  name: 'load',
  summary: `Simulates a service under load and prints its figures: utilization, waiting and response
times, scaling and alerts. Arrivals are random (Poisson), service times exponential; the
same options give the same figures.`,
  options,
  examples: [
    {
      args: '--rate 80 --service-time 10 --instances 1',
      shows: 'One instance at 80 % utilization',
    },
    {
      args: '--rate 400 --service-time 10 --instances 2 --max-instances 10 --duration 300',
      shows: 'Five minutes of a load that makes the service scale out',
    },
    {
      args: '--rate 80 --service-time 10 --instances 1 --requests 20000 --seed 7 --format csv',
      shows: 'A table of the figures for 20,000 requests and another seed',
    },
  ],
} as const satisfies Command;
