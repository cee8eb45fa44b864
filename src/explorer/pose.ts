import { restOf } from './pacing';
import type { PlayerState } from './player';
import { type Scene, viewOf } from './view';

/**
 * Where a scenario is posed before it is played: where the request is rejected, or else while the most components work
 * on it.
 * @example poseOf(scene) // => { mode: 'posed', at: 9199 }
 */
export function poseOf(scene: Scene): PlayerState {
  const moments = scene.story.map((_, step) => restOf(scene.pacing, step));
  const counts = moments.map((at) => {
    const { nodes, isRefused } = viewOf(scene, { mode: 'posed', at }, true);
    const busy = Object.values(nodes).filter((mark) => mark === 'active' || mark === 'waiting');
    return isRefused ? Infinity : busy.length;
  });
  return { mode: 'posed', at: moments[counts.indexOf(Math.max(...counts))] ?? 0 };
}
