import { isIP } from 'node:net';

import { run } from '../../platform/run';
import { toCsv } from '../../platform/export/csv';
import { toMermaid } from '../../platform/export/mermaid';
import { toOtlp } from '../../platform/export/otlp';
import { summarize } from '../../platform/export/summary';
import { header, RequestError } from '../../platform/hops/http';
import type { Model, Request } from '../../platform/model/schema';
import { ENVIRONMENTS } from '../../platform/model/vocabulary';
import { play, playableConnectors } from '../../platform/scenarios';
import type { Json, Trace } from '../../platform/kernel/trace';
import { EngineError } from '../../platform/kernel/world';
import { CommandError } from '../../faults/command-error';
import { numberOption, oneOf, type SpokenPlatform } from './platform';

export interface TraceOptions {
  readonly scenario?: string;
  readonly connector?: string;
  readonly environment?: string;
  readonly seed?: string;
  readonly format?: string;
  readonly request?: string;
  readonly header?: readonly string[];
  readonly body?: string;
  readonly from?: string;
}

const formats = ['steps', 'json', 'mermaid', 'otlp', 'csv'] as const;

/** What `npm run trace` prints. @throws {CommandError} where an option is not what it has to be */
export function traceOutput(platform: SpokenPlatform, options: TraceOptions): string {
  const isRequest = options.request !== undefined;
  const format = oneOf('--format', options.format ?? (isRequest ? 'json' : 'steps'), formats);
  const trace = traceOf(platform, options);
  const { model, language } = platform;
  switch (format) {
    case 'steps':
      return summarize(model, trace, language)
        .steps.map((step, index) => `${index + 1}. ${step}\n`)
        .join('');
    case 'json':
      return json(summarize(model, trace, language));
    case 'mermaid':
      return toMermaid(model, trace, language);
    case 'otlp':
      return json(toOtlp(trace));
    case 'csv':
      return toCsv(model, trace, language);
  }
}

function traceOf(platform: SpokenPlatform, options: TraceOptions): Trace {
  const { scenario, request, seed = '1' } = options;
  if ((scenario === undefined) === (request === undefined)) {
    throw new CommandError("give either --scenario <id> or --request 'GET /companies'");
  }
  const drawn = numberOption('--seed', seed, {
    min: Number.MIN_SAFE_INTEGER,
    max: Number.MAX_SAFE_INTEGER,
  });
  try {
    return scenario === undefined
      ? traceOfRequest(platform, options, drawn)
      : traceOfScenario(platform, options, drawn);
  } catch (error) {
    const isTheirs = error instanceof RequestError || error instanceof EngineError;
    throw isTheirs ? new CommandError(error.message) : error;
  }
}

function traceOfScenario(platform: SpokenPlatform, options: TraceOptions, seed: number): Trace {
  const { model } = platform;
  const name = options.scenario ?? '';
  const id = oneOf(
    '--scenario',
    name,
    model.scenarios.map((each) => each.id),
  );
  const extra = (['header', 'body', 'from'] as const).find((key) => options[key] !== undefined);
  if (extra !== undefined) throw new CommandError(`--${extra} goes with --request, not --scenario`);
  const found = model.scenarios.find((each) => each.id === id);
  if (!found) throw new CommandError(`no scenario "${id}"`);
  const playable = playableConnectors(model, found);
  const integrations = model.connectors.filter((each) => playable.includes(each.id));
  return play(platform, found, { seed, ...choiceOf(options, integrations) });
}

function traceOfRequest(platform: SpokenPlatform, options: TraceOptions, seed: number): Trace {
  return run(platform, requestOf(options), choiceOf(options, platform.model.connectors), seed);
}

function choiceOf({ connector, environment }: TraceOptions, connectors: Model['connectors']) {
  return {
    ...(connector === undefined ? {} : { connector: connectorOf(connector, connectors) }),
    ...(environment === undefined
      ? {}
      : { environment: oneOf('--environment', environment, ENVIRONMENTS) }),
  };
}

/** The id of a connector that is named by its id, or by the key that it has on the platform. */
function connectorOf(name: string, connectors: Model['connectors']): string {
  if (connectors.length === 0) {
    throw new CommandError('--connector: this scenario is not played with a connector of choice');
  }
  const byKey = connectors.find(({ platformKey }) => platformKey === name);
  const ids = connectors.map(({ id }) => id);
  return byKey?.id ?? oneOf('--connector', name, ids);
}

function requestOf({ request = '', header: lines = [], body, from }: TraceOptions): Request {
  const [, method, path] = /^(\S+)\s+(\S.*)$/s.exec(request) ?? [];
  if (method === undefined || path === undefined) {
    throw new CommandError(`--request is "${request}", expected 'METHOD /path'`);
  }
  if (from !== undefined && isIP(from) === 0) {
    throw new CommandError(`--from is "${from}", expected an IP address`);
  }
  const headers = headersOf(lines);
  return {
    method,
    path,
    headers,
    ...(from === undefined ? {} : { from }),
    ...(body === undefined ? {} : { body: bodyOf(body, headers) }),
  };
}

/** A header that is given twice is one with both values, as HTTP has it. */
function headersOf(lines: readonly string[]): Readonly<Record<string, string>> {
  const headers = new Map<string, readonly [name: string, value: string]>();
  for (const [name, value] of lines.map(headerOf)) {
    const [first = name, before] = headers.get(name.toLowerCase()) ?? [];
    headers.set(name.toLowerCase(), [first, before === undefined ? value : `${before}, ${value}`]);
  }
  return Object.fromEntries(headers.values());
}

function headerOf(line: string): readonly [string, string] {
  const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):\s*(.*?)\s*$/s.exec(line) ?? [];
  if (name !== undefined && value !== undefined) return [name, value];
  throw new CommandError(`--header is "${line}", expected 'Name: value'`);
}

/** A body is JSON, unless a header says otherwise; what cannot be read stays the text that it is. */
function bodyOf(text: string, headers: Readonly<Record<string, string>>): Json {
  const type = header(headers, 'Content-Type');
  if (type !== undefined && !/\bjson\b/i.test(type)) return text;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
