import type { EngineAssumption } from '../model/vocabulary';
import { assumed } from '../kernel/lookup';
import type { EngineModel } from '../kernel/world';
import type { ScalingRule } from './scaler';

const MICROS_A_SECOND = 1_000_000;

/** The rule of scaling and alerting that the model assumes. */
export function assumedRule(model: EngineModel): ScalingRule {
  const value = (id: EngineAssumption) => assumed(model, id);
  return {
    window: value('scale-window') * MICROS_A_SECOND,
    outThreshold: value('scale-out-threshold'),
    inThreshold: value('scale-in-threshold'),
    alertThreshold: value('alert-threshold'),
    step: value('scale-step'),
    coolDown: value('scale-cool-down') * MICROS_A_SECOND,
  };
}
