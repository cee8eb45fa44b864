import type { Localize, ZoneEntry } from '../data';
import type { FailingPart, FailuresPage, SufferingGroup } from '../failures';
import { blastRadius, type BlastRadius, type Suffering } from '../../platform/blast-radius';
import { respond, statusLine } from '../../platform/hops/http';
import { type Part, partOf, partsOf } from '../../platform/model/parts';
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
  // A failure takes nothing from an operation that has ended.
  const requests = exampleRequests(documents).filter((_, index) => !routes[index]?.isEnded);
  const operations = requests.map(({ api, operationId, body, ...request }) => ({
    id: `${api}/${operationId}`,
    // Read from YAML or JSON, a body is nothing else.
    request: { ...request, ...(body !== undefined && { body: body as Mutable }) },
  }));
  const radius = blastRadius({ model, routes, operations });
  return new Map(
    partsOf(model).map(({ id, members }) => [id, radius(members.map((member) => member.id))]),
  );
}

type Mutable = NonNullable<
  Parameters<typeof blastRadius>[0]['operations'][number]['request']['body']
>;

/** The page of failures in one language. */
export function failuresPage(
  { model }: Inputs,
  radii: Radii,
  zones: readonly ZoneEntry[],
  library: Pick<Library, 'operation'>,
  localize: Localize,
): FailuresPage {
  const figure = partsOf(model);
  const [any] = radii.values();
  const operations = any?.operations.map(({ id }) => [id, library.operation(id)] as const) ?? [];
  return {
    parts: zones.flatMap(({ label, parts }) =>
      parts.map(({ id, name }) => failingPart(figure, { id, name, zone: label }, radii.get(id))),
    ),
    scenarios: Object.fromEntries(model.scenarios.map(({ id, title }) => [id, localize(title)])),
    operations: Object.fromEntries(operations),
  };
}

function failingPart(
  figure: readonly Part[],
  part: Pick<FailingPart, 'id' | 'name' | 'zone'>,
  radius: BlastRadius | undefined,
): FailingPart {
  const { kind } = figure.find(({ id }) => id === part.id) ?? {};
  const groups = new Map<string, SufferingGroup>();
  for (const of of ['scenarios', 'operations'] as const) {
    for (const suffering of radius?.[of] ?? []) {
      const told = toldOf(suffering);
      if (!told) continue;
      const key = JSON.stringify(told);
      const group = groups.get(key) ?? { ...told, callers: [], scenarios: [], operations: [] };
      const caller = suffering.first && partOf(figure, suffering.first.caller);
      const callers = [...group.callers, ...(caller ? [caller.id] : [])];
      groups.set(key, {
        ...group,
        callers: [...new Set(callers)],
        [of]: [...group[of], suffering.id],
      });
    }
  }
  return {
    ...part,
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
  const nothing = { lost: [], instead: [], hasLostAlert: false, hasLostSignIn: false };
  if (effect === 'at-once')
    return { effect, status: statusLine(respond(after.status, undefined)), ...nothing };
  const [were, are] = [before.webhooks ?? [], after.webhooks ?? []];
  return {
    effect,
    ...(after.dataset !== before.dataset && { dataset: after.dataset ?? 'none' }),
    ...(after.write !== before.write && { write: after.write ?? 'Pending' }),
    lost: were.filter((event) => !are.includes(event)),
    instead: are.filter((event) => !were.includes(event)),
    hasLostAlert: (after.alerts ?? 0) < (before.alerts ?? 0),
    hasLostSignIn: after.role !== before.role,
  };
}
