import type { CardMark } from '../figure/card-parts';
import type { FailingPart } from './failures';
import type { Layout } from './figure';
import { edgeId, type View } from './view';

/** Marks a part as failing, and the connections through which its callers notice the failure. */
export function failureView(
  { nodes }: Pick<Layout, 'nodes'>,
  failing: Pick<FailingPart, 'id' | 'groups'> | undefined,
): View {
  const callers = failing?.groups.flatMap((group) => group.callers) ?? [];
  const mark = (id: string): CardMark => {
    if (id === failing?.id) return 'refused';
    return callers.includes(id) ? 'waiting' : 'involved';
  };
  return {
    edges: Object.fromEntries(
      callers.map((caller) => [
        edgeId(caller, failing?.id ?? ''),
        { role: 'current', cargo: 'refusal' } as const,
      ]),
    ),
    nodes: Object.fromEntries(nodes.map(({ id }) => [id, mark(id)])),
    dots: [],
    isRefused: failing !== undefined,
  };
}
