import { assetAddresses } from '../security/headers';
import { hashedFolders } from './caching';

/**
 * The addresses whose headers or caching are not those of a page: folders, which end with a slash, and files. Each is
 * listed once, and before the folder that it is in.
 */
export const places: readonly string[] = [...new Set([...assetAddresses, ...hashedFolders])];

/**
 * What matches a place on hosts that choose headers by address.
 *
 * @example patternOf('/assets/js/') // => '/assets/js/*'; patternOf('/start.js') // => '/start.js'
 */
export function patternOf(place: string): string {
  return place.endsWith('/') ? `${place}*` : place;
}
