import { MINUTE } from './time';
import type { World } from './world';

/**
 * Whether a system outside the platform is down: for some minutes from the moment at which it is first asked.
 * @example isDown(world, 'xero', 0) // => false
 */
export function isDown({ tracer, firstAsked }: World, id: string, minutes: number): boolean {
  const now = tracer.now();
  const first = firstAsked.get(id) ?? now;
  firstAsked.set(id, first);
  return now - first < minutes * MINUTE;
}
