import { type Drawing, type DrawnComponent, lanesOf } from './drawing';

/**
 * The place of each component across its lane, counted from 0. The longest way through the platform
 * is drawn as one straight line, so whoever has the longest way ahead chooses first; it stands
 * straight behind the component that calls it, if no one else does.
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

/** How many connections the longest way from a component has; a way that turns back on itself ends there. */
function wayAhead(drawing: Drawing, id: string, behind: readonly string[] = []): number {
  const next = drawing.connections
    .filter(({ from, to }) => from === id && !behind.includes(to))
    .map(({ to }) => 1 + wayAhead(drawing, to, [...behind, id]));
  return Math.max(0, ...next);
}
