import type { Localize, ZoneEntry } from '../data';
import type { FailingPart, FailuresPage, SufferingGroup } from '../failures';
import { partOf } from '../layout/platform/drawing';
import type { Model } from '../../platform';
import { blastRadius, type BlastRadius, type Suffering } from '../../platform/blast-radius';
import { respond, statusLine } from '../../platform/hops/http';
import { exampleRequests } from '../../openapi/requests';
import type { Inputs } from '../../inputs';
import type { Library } from './parts';

/** What suffers from each part of the figure, by the part's id: the same in every language. */
export type Radii = ReadonlyMap<string, BlastRadius>;

const known = new WeakMap<Inputs, Radii>();

/** Runs every scenario and operation under the failure of each part: once for all languages of a build. */
export function radiiOf(inputs: Inputs): Radii {
  const radii = known.get(inputs) ?? run(inputs);
  known.set(inputs, radii);
  return radii;
}

function run({ model, routes, documents }: Inputs): Radii {
  const operations = exampleRequests(documents).map(({ api, operationId, body, ...request }) => ({
    id: `${api}/${operationId}`,
    // Read from YAML or JSON, a body is nothing else.
    request: { ...request, ...(body !== undefined && { body: body as Mutable }) },
  }));
  const radius = blastRadius({ model, routes, operations });
  return new Map(
    partIds(model).map((part) => {
      const members = model.components.filter((each) => partOf(model, each) === part);
      return [part, radius(members.map(({ id }) => id))];
    }),
  );
}

type Mutable = NonNullable<
  Parameters<typeof blastRadius>[0]['operations'][number]['request']['body']
>;

const partIds = (model: Model): readonly string[] => [
  ...new Set(model.components.map((each) => partOf(model, each))),
];

/** The page of failures in one language. */
export function failuresPage(
  { model }: Inputs,
  radii: Radii,
  zones: readonly ZoneEntry[],
  library: Pick<Library, 'operation'>,
  localize: Localize,
): FailuresPage {
  const [any] = radii.values();
  const operations = any?.operations.map(({ id }) => [id, library.operation(id)] as const) ?? [];
  return {
    parts: zones.flatMap(({ label, parts }) =>
      parts.map(({ id, name }) => failingPart(model, { id, name, zone: label }, radii.get(id))),
    ),
    scenarios: Object.fromEntries(model.scenarios.map(({ id, title }) => [id, localize(title)])),
    operations: Object.fromEntries(operations),
  };
}

function failingPart(
  model: Model,
  part: Pick<FailingPart, 'id' | 'name' | 'zone'>,
  radius: BlastRadius | undefined,
): FailingPart {
  const kind = model.components.find((each) => partOf(model, each) === part.id)?.kind;
  const groups = new Map<string, SufferingGroup>();
  for (const of of ['scenarios', 'operations'] as const) {
    for (const suffering of radius?.[of] ?? []) {
      const told = toldOf(suffering);
      if (!told) continue;
      const key = JSON.stringify(told);
      const group = groups.get(key) ?? { ...told, callers: [], scenarios: [], operations: [] };
      const caller = model.components.find(({ id }) => id === suffering.first?.caller);
      const callers = [...group.callers, ...(caller ? [partOf(model, caller)] : [])];
      groups.set(key, {
        ...group,
        callers: [...new Set(callers)],
        [of]: [...group[of], suffering.id],
      });
    }
  }
  // Connectors and sources have families of the same names.
  const isFamily = kind === 'connector' || kind === 'source';
  return {
    ...part,
    ...(isFamily && { name: { ...part.name, text: `${part.zone.text} · ${part.name.text}` } }),
    isAsked: kind !== 'client' && kind !== 'person',
    groups: [...groups.values()],
  };
}

/** What is said of a request that suffers; alike requests are told together. */
function toldOf({
  effect,
  before,
  after,
}: Suffering): Omit<SufferingGroup, 'callers' | 'scenarios' | 'operations'> | undefined {
  if (effect === 'unaffected') return undefined;
  const nothing = { lost: [], instead: [], hasLostAlert: false };
  if (effect === 'at-once')
    return { effect, status: statusLine(respond(after.status, undefined)), ...nothing };
  const [were, are] = [before.webhooks ?? [], after.webhooks ?? []];
  return {
    effect,
    ...(after.dataset !== before.dataset && { dataset: after.dataset ?? '' }),
    ...(after.write !== before.write && { write: after.write ?? '' }),
    lost: were.filter((event) => !are.includes(event)),
    instead: are.filter((event) => !were.includes(event)),
    hasLostAlert: (after.alerts ?? 0) < (before.alerts ?? 0),
  };
}
