import { type Drawing, type DrawnComponent, lanesOf } from './drawing';

/**
 * The position of each component across its lane, counted from 0. The longest path through the platform is drawn as
 * one straight line, so the component with the longest path ahead chooses first: directly behind the component that
 * calls it, if that position is free.
 *
 *     client ─ WAF ─ gateway ┬─ refresh ─ connector ─ source     0
 *                            └─ companies                        1
 *
 * @example slots(drawing).get('companies') // => 1
 */
export function slots(drawing: Drawing): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  for (const { components } of lanesOf(drawing)) {
    const used = new Set<number>();
    const ahead = new Map(components.map(({ id }) => [id, wayAhead(drawing, id)]));
    const byWay = [...components].sort(
      (a: DrawnComponent, b: DrawnComponent) => (ahead.get(b.id) ?? 0) - (ahead.get(a.id) ?? 0),
    );
    for (const { id } of byWay) {
      const caller = drawing.connections.find(({ from, to }) => to === id && taken.has(from));
      let slot = caller ? (taken.get(caller.from) ?? 0) : 0;
      if (used.has(slot)) slot = firstFree(used);
      used.add(slot);
      taken.set(id, slot);
    }
  }
  return taken;
}

function firstFree(used: ReadonlySet<number>): number {
  let slot = 0;
  while (used.has(slot)) slot += 1;
  return slot;
}

/** The number of connections on the longest path from a component; a path ends where it would repeat a component. */
function wayAhead(drawing: Drawing, id: string, behind: readonly string[] = []): number {
  const next = drawing.connections
    .filter(({ from, to }) => from === id && !behind.includes(to))
    .map(({ to }) => 1 + wayAhead(drawing, to, [...behind, id]));
  return Math.max(0, ...next);
}
