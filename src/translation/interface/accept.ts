import { digest } from '../digest';
import type { Message, Recorded } from './messages';

/**
 * The record for a string whose French matches its English.
 * @param reason why unchanged French matches changed English
 * @returns the record, or the reason why it is rejected
 */
export function acceptMessage(
  source: Message | undefined,
  recorded: Recorded | undefined,
  french: Message | undefined,
  reason: string | undefined,
): { readonly recorded: Recorded } | { readonly refusal: string } {
  if (source === undefined) return { refusal: 'is said by no component: run translate:extract' };
  if (french === undefined)
    return { refusal: 'has no French: run translate:extract, then write it' };
  const now = { ...source, french: digest(french.message) };
  if (recorded === undefined) return { recorded: now };
  if (recorded.message === source.message) return { recorded: { ...recorded, french: now.french } };
  const isUnchanged = recorded.french === now.french;
  if (!isUnchanged) return { recorded: now };
  if (reason !== undefined) return { recorded: { ...now, reason } };
  return {
    refusal: `still has the French of “${recorded.message}”, while the English is “${source.message}”: revise it, or say why it holds with --reason "…"`,
  };
}
