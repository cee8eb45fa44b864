import { run } from '../../platform/run';
import { toCsv } from '../../platform/export/csv';
import { toMermaid } from '../../platform/export/mermaid';
import { sentence } from '../../platform/export/names';
import { toOtlp } from '../../platform/export/otlp';
import { summarize } from '../../platform/export/summary';
import type { Conditions } from '../../platform/model/conditions';
import type { Model, Scenario } from '../../platform/model/schema';
import { endFaults, play, playableConnectors } from '../../platform/scenarios';
import { steps } from '../../platform/kernel/steps';
import { timeText } from '../../platform/kernel/time-text';
import type { Step, Trace } from '../../platform/kernel/trace';
import { CommandError } from '../../faults/command-error';
import { entryOf } from '../values';
import type { SpokenPlatform } from './platform';
import { requestOf } from './request';
import type { TraceOptions } from './trace-command';

/** What `npm run trace` prints. */
export interface TraceOutput {
  readonly text: string;
  /** How the trace differs from what its scenario expects. */
  readonly faults: readonly string[];
}

/**
 * The trace that options ask for, and how it differs from what its scenario expects.
 * @param conditions those of `--condition`, parsed
 * @throws {CommandError} where options do not go together or name nothing
 * @throws {RequestError} {EngineError} where the request cannot be sent or served
 */
export function traceOutput(
  platform: SpokenPlatform,
  options: TraceOptions,
  conditions: Conditions = {},
): TraceOutput {
  if ((options.scenario === undefined) === (options.request === undefined)) {
    throw new CommandError(
      "give either --scenario <id> or --request 'GET /companies'; --help lists all options",
    );
  }
  if (options.scenario === undefined) {
    const chosen = { ...conditions, ...choiceOf(options, platform.model.connectors) };
    const trace = run(platform, requestOf(options), chosen, options.seed);
    return { text: formatted(platform, trace, options, 'json'), faults: [] };
  }
  const scenario = scenarioOf(platform.model, options, options.scenario);
  const choice = choiceOf(options, integrationsOf(platform.model, scenario));
  const trace = play(platform, scenario, { ...choice, seed: options.seed });
  return {
    text: formatted(platform, trace, options, 'steps'),
    faults: endFaults(scenario, trace.outcome, variantOf(options, choice)),
  };
}

function scenarioOf({ scenarios }: Model, options: TraceOptions, name: string): Scenario {
  const extra = ofRequest.find((key) => options[key] !== undefined);
  if (extra !== undefined) throw new CommandError(`--${extra} goes with --request, not --scenario`);
  return entryOf('--scenario', name, scenarios);
}

const ofRequest = ['header', 'body', 'from', 'condition'] as const;

function integrationsOf(model: Model, scenario: Scenario): Model['connectors'] {
  const playable = playableConnectors(model, scenario);
  return model.connectors.filter(({ id }) => playable.includes(id));
}

function choiceOf({ connector }: TraceOptions, connectors: Model['connectors']) {
  return connector === undefined ? {} : { connector: connectorOf(connector, connectors) };
}

/** The id of a connector, given by its id or by its platform key. */
function connectorOf(name: string, connectors: Model['connectors']): string {
  if (connectors.length === 0) {
    throw new CommandError('--connector: this scenario is not played with a connector of choice');
  }
  const byKey = connectors.find(({ platformKey }) => platformKey === name);
  return byKey?.id ?? entryOf('--connector', name, connectors).id;
}

/** @example variantOf({ seed: 7 }, { connector: 'xero' }) // => ' with connector xero, seed 7' */
function variantOf({ seed }: TraceOptions, choice: ReturnType<typeof choiceOf>): string {
  const named = Object.entries({ ...choice, ...(seed === undefined ? {} : { seed }) });
  const list = named.map(([name, value]) => `${name} ${value}`).join(', ');
  return list === '' ? '' : ` with ${list}`;
}

function formatted(
  platform: SpokenPlatform,
  trace: Trace,
  { format: chosen, facts = false }: TraceOptions,
  usual: NonNullable<TraceOptions['format']>,
): string {
  const { model, language } = platform;
  const format = chosen ?? usual;
  if (facts && format !== 'steps') throw new CommandError('--facts goes with --format steps');
  switch (format) {
    case 'steps':
      return stepLines(platform, trace, facts);
    case 'json':
      return json(summarize(model, trace, language));
    case 'mermaid':
      return toMermaid(model, trace, language);
    case 'otlp':
      return json(toOtlp(model, trace));
    case 'csv':
      return toCsv(model, trace, language);
  }
}

/** @example stepLines(platform, trace, false) // => '1. [0 ms] The client sends …\n2. [14 ms] The WAF …\n' */
function stepLines(platform: SpokenPlatform, trace: Trace, hasFacts: boolean): string {
  const { model, language } = platform;
  const { moment } = timeText(language.locale);
  return steps(trace)
    .map((step, i) => {
      const line = `${i + 1}. [${moment(step.at)}] ${sentence(model, step, language)}\n`;
      return hasFacts ? line + factLine(platform, step) : line;
    })
    .join('');
}

/** @example factLine(platform, step) // => '   topology-entry (documented), api-host (documented)\n' */
function factLine({ model, factStates }: SpokenPlatform, { textId }: Step): string {
  const facts = model.texts[textId].facts.map((id) => `${id} (${factStates[id]})`);
  return `   ${facts.join(', ')}\n`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
