import { fragmentOf } from './fragment';
import type { ControlScenario } from '@site/src/model-views/data';

/**
 * The address of the step at which a control refuses, with the controls on the figure.
 * @example stepOf(noApiKey) // => '/explorer/no-api-key#step=4&lens=security'
 */
export function stepOf(scenario: ControlScenario): string {
  return `/explorer/${scenario.id}${fragmentOf({ step: scenario.step, lens: 'security' })}`;
}
