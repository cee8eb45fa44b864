import { fragmentOf } from '@site/src/explorer/fragment';
import type { ControlScenario } from '@site/src/site/model/data';

/**
 * The address of the step at which a control refuses, with the controls on the figure.
 * @example stepOf(noApiKey) // => '/explorer/no-api-key#step=4&lens=security'
 */
export function stepOf(scenario: ControlScenario): string {
  return `/explorer/${scenario.id}${fragmentOf({ step: scenario.step, lens: 'security' })}`;
}
