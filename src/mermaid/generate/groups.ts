import type { MermaidGraph } from 'beautiful-mermaid';
import { compact, type Groups } from './contents';

type Group = MermaidGraph['subgraphs'][number];

/** The group that beautiful-mermaid draws each node and each inner group in; nothing for the others. */
export function groupsOf({ nodes, subgraphs }: MermaidGraph): Groups {
  const outside = [...nodes.keys()].map((id) => [id, ''] as const);
  return new Map([...outside, ...subgraphs.flatMap(membersOf)]);
}

function membersOf({ label, nodeIds, children }: Group): readonly (readonly [string, string])[] {
  const ids = [...nodeIds, ...children.map(({ id }) => id)];
  return [...ids.map((id) => [id, compact(label)] as const), ...children.flatMap(membersOf)];
}
