import type { LocalizedText } from '../components/Localized';
import type { Reading } from './data';

/** What suffers alike while a part fails. */
export interface SufferingGroup {
  readonly effect: 'at-once' | 'later';
  /** What the client is answered, such as `503 Service Unavailable`, where that is the failure. */
  readonly status?: string;
  /** Tokens of the API that tell what becomes of the work after the answer. */
  readonly dataset?: string;
  readonly write?: string;
  /** Webhooks that are not delivered, and those that are in their place. */
  readonly lost: readonly string[];
  readonly instead: readonly string[];
  readonly hasLostAlert: boolean;
  /** The parts that meet the failure first. */
  readonly callers: readonly string[];
  readonly scenarios: readonly string[];
  readonly operations: readonly string[];
}

/** A part of the figure, and what suffers while all that it stands for fails. */
export interface FailingPart {
  readonly id: string;
  readonly name: LocalizedText;
  readonly zone: LocalizedText;
  /** Whether anything is asked of it; the others only ask. */
  readonly isAsked: boolean;
  readonly groups: readonly SufferingGroup[];
}

/** All that the page of failures shows. */
export interface FailuresPage {
  readonly parts: readonly FailingPart[];
  /** Every scenario and operation that is tried, by id. */
  readonly scenarios: Readonly<Record<string, LocalizedText>>;
  readonly operations: Readonly<Record<string, Reading>>;
}

/**
 * How many scenarios or operations suffer.
 * @example countOf(waf, 'scenarios', 'at-once') // => 24
 */
export function countOf(
  { groups }: FailingPart,
  of: 'scenarios' | 'operations',
  effect?: SufferingGroup['effect'],
): number {
  const counted = groups.filter((group) => effect === undefined || group.effect === effect);
  return counted.reduce((sum, group) => sum + group[of].length, 0);
}
