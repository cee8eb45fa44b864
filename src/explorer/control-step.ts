import { fragmentOf } from './fragment';

/**
 * The address of the step at which a control rejects a request, with the controls shown on the figure.
 * @example stepOf(noApiKey) // => '/explorer/no-api-key#step=4&lens=security'
 */
export function stepOf({ id, step }: { readonly id: string; readonly step: number }): string {
  return `/explorer/${id}${fragmentOf({ step, lens: 'security' })}`;
}
