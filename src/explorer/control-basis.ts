import type { LocalizedText } from '../components/Localized';
import type { Model } from '../platform';
import type { Localize } from './data';

/**
 * What a control rests on, unless the documentation states it.
 * @example basisOf(sqlInjection, localize) // => {}
 */
export function basisOf(
  { basis, reason }: Model['controls'][number],
  localize: Localize,
): { readonly basis?: LocalizedText } {
  return basis === 'documented' ? {} : { basis: localize(reason) };
}
