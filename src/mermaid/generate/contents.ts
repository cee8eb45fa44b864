import * as z from 'zod';
import type { Drawing } from './diagram';

/** The group (subgraph, composite state) that each node stands in: its label, compact, by the node's id. */
export type Groups = ReadonlyMap<string, string>;

type Contents = Pick<Drawing, 'labels' | 'arrows'> & { readonly groups: Groups };

/** What mermaid has read, in the two shapes in which its kinds keep it. */
export function contentsOf(db: object): Contents {
  if (has(db, 'getData')) return graphContents(graph.parse(db.getData()));
  if (has(db, 'getActors') && has(db, 'getMessages')) {
    return sequenceContents(sequence.parse({ actors: db.getActors(), messages: db.getMessages() }));
  }
  throw new Error('mermaid does not tell what this diagram holds');
}

const label = z.string().nullish();
const graph = z.object({
  nodes: z.array(z.object({ id: z.string(), label, parentId: label })),
  edges: z.array(z.object({ label })),
});
const sequence = z.object({
  actors: z.map(z.string(), z.object({ description: z.string() })),
  messages: z.array(
    z.object({
      message: z.unknown(),
      from: z.string().optional(),
      to: z.string().optional(),
      placement: z.number().optional(),
    }),
  ),
});

function graphContents({ nodes, edges }: z.infer<typeof graph>): Contents {
  const named = nodes.filter((node) => !/^root_(start|end)\d*$/.test(node.label ?? ''));
  const labelOf = (id: string) => nodes.find((node) => node.id === id)?.label ?? id;
  return {
    labels: texts([...named, ...edges].map((part) => part.label)),
    arrows: edges.length,
    groups: new Map(
      nodes.flatMap(({ id, parentId }) =>
        typeof parentId === 'string' ? [[id, compact(labelOf(parentId))] as const] : [],
      ),
    ),
  };
}

function sequenceContents({ actors, messages }: z.infer<typeof sequence>): Contents {
  const names = [...actors.values()].map(({ description }) => description);
  // A note has a place beside its actors, an activation only one of them.
  const arrows = messages.filter(
    ({ from, to, placement }) => from !== undefined && to !== undefined && placement === undefined,
  );
  return {
    labels: texts([...names, ...messages.map(({ message }) => message)]),
    arrows: arrows.length,
    groups: new Map(),
  };
}

/** Without markup and spaces, which line breaks turn into one another. */
export const compact = (text: string) => text.replace(/<[^>]*>|\s/g, '');

const texts = (values: readonly unknown[]): readonly string[] =>
  values.filter((value) => typeof value === 'string').filter((value) => value.trim() !== '');

function has<K extends string>(db: object, method: K): db is Record<K, () => unknown> {
  return method in db && typeof Reflect.get(db, method) === 'function';
}
