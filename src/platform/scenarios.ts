import { run } from './run';
import { isOnPremise } from './model/expand';
import { refreshedDataType } from './model/data-types';
import { replaceWords } from './kernel/words';
import type { Model, Scenario } from './model/schema';
import type { Route } from './kernel/routes';
import type { Outcome, Trace } from './kernel/trace';
import type { EngineModel, Platform } from './kernel/world';

/** The seed of every scenario's trace, so that all who play it see the same one. */
const SEED = 1;

/** What a reader may choose of a scenario. */
export interface Choice {
  readonly connector?: string;
  readonly seed?: number;
}

/**
 * The integrations with each of which a scenario can be played, in the model's order; none where it
 * meets no connector.
 */
export function playableConnectors(
  { connectors, onPremise }: Pick<Model, 'connectors' | 'onPremise'>,
  scenario: Pick<Scenario, 'families' | 'oauth' | 'onPremise'>,
): readonly string[] {
  const { families = [] } = scenario;
  return connectors
    .filter(
      ({ id, family, callback }) =>
        families.includes(family) &&
        (!scenario.oauth || callback !== undefined) &&
        [undefined, isOnPremise(onPremise, id)].includes(scenario.onPremise),
    )
    .map(({ id }) => id);
}

/**
 * A scenario as a reader's choice changes it. What syncs the data type of one family syncs that of the chosen
 * connector's family: `invoices` from Xero, `commerce-orders` from Shopify.
 */
export function varied<Varied extends Pick<Scenario, 'request' | 'conditions'>>(
  model: EngineModel,
  scenario: Varied,
  { connector }: Choice,
): Varied {
  const { request, conditions } = scenario;
  const own = refreshedDataType(model, connector);
  const words = new Map(
    model.families.flatMap(({ refreshes }) =>
      own === undefined || refreshes === undefined ? [] : [[refreshes, own]],
    ),
  );
  const adapt = (word: string) => words.get(word) ?? word;
  return {
    ...scenario,
    request: {
      ...request,
      path: request.path.replace(/(?<=\/queue\/)[^/]+$/, adapt),
      ...(request.body !== undefined && { body: replaceWords(request.body, words) }),
    },
    conditions: {
      ...conditions,
      ...(conditions?.syncing && { syncing: conditions.syncing.map(adapt) }),
      ...(connector === undefined ? {} : { connector }),
    },
  };
}

/** The trace of a scenario, by default as all who play it see it. */
export function play(
  platform: Platform,
  scenario: Pick<Scenario, 'request' | 'conditions'>,
  { seed = SEED, ...choice }: Choice = {},
): Trace {
  const { request, conditions } = varied(platform.model, scenario, choice);
  return run(platform, request, conditions, seed);
}

/**
 * Plays every scenario of the model, with every connector with which it can be played.
 * @returns the trace of each scenario, by the scenario's id
 * @throws {Error} naming every scenario that ends otherwise than it says or cannot be run
 */
export function checkScenarios(
  model: Model,
  routes: readonly Route[],
): Readonly<Record<string, Trace>> {
  const traces: Record<string, Trace> = {};
  const faults: string[] = [];
  for (const scenario of model.scenarios) {
    try {
      const trace = play({ model, routes }, scenario);
      traces[scenario.id] = trace;
      faults.push(...endFaults(scenario, trace.outcome));
      for (const connector of playableConnectors(model, scenario)) {
        const { outcome } = play({ model, routes }, scenario, { connector });
        faults.push(...endFaults(scenario, outcome, ` with ${connector}`));
      }
    } catch (error) {
      faults.push(`scenarios.yaml: "${scenario.id}" cannot be run: ${String(error)}`);
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return traces;
}

const KEYS = [
  ...(['status', 'decidedBy', 'rule', 'dataset', 'write'] as const),
  ...(['connection', 'role', 'webhooks', 'undelivered', 'instances', 'alerts'] as const),
] as const satisfies readonly (keyof Scenario['expect'] & keyof Outcome)[];

/**
 * How an outcome differs from what its scenario expects: a line for each key.
 * @param variant what the scenario was played with, where that is not its own: ` with xero`
 */
export function endFaults(
  { id, expect }: Scenario,
  outcome: Outcome,
  variant = '',
): readonly string[] {
  return KEYS.flatMap((key) => {
    const [actual, expected] = [outcome[key], expect[key]].map((value) =>
      value === undefined ? 'none' : [value].flat().join(', '),
    );
    if (actual === expected) return [];
    return `scenarios.yaml: "${id}"${variant} ends with ${key} ${actual}, expected ${expected}`;
  });
}
