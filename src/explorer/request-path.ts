import type { Localize } from './data';
import type { NodeShape } from './figure';
import { travelledBy } from './flow-data';
import { type Model, nameOf, type Trace } from '../platform';
import { clientResponse } from '../platform/kernel/client-response';

/** How far a request of a scenario goes: a figure small enough for a card. */
export interface RequestPath {
  /** From the client to the component that is farthest from it, each reached by a message from the one before. */
  readonly stops: readonly Stop[];
  /** The names of the other components that messages reach, in the order in which they do. */
  readonly others: readonly string[];
}

export interface Stop {
  readonly kind: NodeShape['kind'];
  readonly name: string;
  /** Set on the component that decides the response. */
  readonly response?: { readonly status: string; readonly isRefused: boolean };
}

/** The path of a trace, in one language. */
export function requestPath(
  trace: Trace,
  { components }: Pick<Model, 'components'>,
  localize: Localize,
): RequestPath {
  const travelled = travelledBy(trace);
  const way = wayToFarthest(travelled, trace);
  const componentOf = (id: string) => components.filter((each) => each.id === id);
  const namedOf = (id: string) =>
    componentOf(id).map((each) => ({
      id,
      kind: each.kind,
      name: nameOf(each, localize(each.label).text),
    }));
  const answer = clientResponse(trace);
  const response = answer && {
    status: `${answer.status} ${answer.reason}`,
    isRefused: answer.status >= 400,
  };
  return {
    stops: way.flatMap(namedOf).map(({ id, kind, name }) => ({
      kind,
      name,
      ...(id === trace.outcome.decidedBy && response && { response }),
    })),
    others: travelled
      .filter((id) => !way.includes(id))
      .flatMap(namedOf)
      .map(({ name }) => name),
  };
}

/** @param travelled the components in the order in which messages reach them, the client first */
function wayToFarthest(travelled: readonly string[], { messages }: Trace): readonly string[] {
  const ways = new Map<string, readonly string[]>();
  for (const id of travelled) {
    const first = messages.find(({ to }) => to === id);
    const before = (first && ways.get(first.from)) ?? [];
    ways.set(id, [...before, id]);
  }
  return [...ways.values()].reduce((far, way) => (way.length >= far.length ? way : far), []);
}
