import type { Item, State } from '../state';
import type { Message, Messages, Recorded } from './messages';

export const frenchFolder = 'i18n/fr/';
export const englishFolder = 'i18n/en/';

/** The strings of the interface: in the current source, as they were translated, and in French. */
export interface Interface {
  readonly source: Messages;
  readonly recorded: Messages<Recorded>;
  readonly french: Messages;
}

/** The state of each string of the interface. */
export function interfaceItems({ source, recorded, french }: Interface): readonly Item[] {
  const names = new Set([...source.keys(), ...recorded.keys(), ...french.keys()]);
  return [...names].sort().flatMap((name) => {
    const [now, then, ours] = [source.get(name), recorded.get(name), french.get(name)];
    const ids = new Set([...(now?.keys() ?? []), ...(then?.keys() ?? []), ...(ours?.keys() ?? [])]);
    return [...ids].map((id): Item => {
      const [state, note] = stateOf(now?.get(id), then?.get(id), ours?.get(id));
      return { kind: 'interface', file: frenchFolder + name, key: id, state, note };
    });
  });
}

function stateOf(
  source: Message | undefined,
  recorded: Recorded | undefined,
  french: Message | undefined,
): readonly [State, string?] {
  if (source === undefined) return ['unused', 'no component says it'];
  const says = `“${source.message}”`;
  if (french === undefined) return ['missing', says];
  if (recorded === undefined) {
    // The text that extraction adds, for a translator to replace.
    if (french.message === source.message) return ['missing', says];
    return ['stale', `${says} is not accepted as the English of “${french.message}”`];
  }
  if (recorded.message === source.message) return ['current'];
  return ['stale', `${says}, French of “${recorded.message}”`];
}
