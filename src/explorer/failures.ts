import type { LocalizedText } from '../components/Localized';
import type { Reading } from './data';

/** Requests that are affected in the same way while a component fails. */
export interface SufferingGroup {
  readonly effect: 'at-once' | 'later';
  /** The status of the response, such as `503 Service Unavailable`, if the response is an error. */
  readonly status?: string;
  /** Tokens of the API that show the result of the work after the response; `none` if no sync starts. */
  readonly dataset?: string;
  readonly write?: string;
  /** Webhooks that are not delivered, and those delivered instead. */
  readonly lost: readonly string[];
  readonly instead: readonly string[];
  readonly hasLostAlert: boolean;
  /** Whether a person cannot sign in to the Portal. */
  readonly hasLostSignIn: boolean;
  /** The ids of the parts that notice the failure first. */
  readonly callers: readonly string[];
  readonly scenarios: readonly string[];
  readonly operations: readonly string[];
}

/** A part of the figure, and the impact if all of its components fail. */
export interface FailingPart {
  readonly id: string;
  readonly name: LocalizedText;
  readonly zone: LocalizedText;
  /** Whether other parts call it. If not, it only makes calls. */
  readonly isAsked: boolean;
  readonly groups: readonly SufferingGroup[];
}

/** All data of the page of failures. */
export interface FailuresPage {
  readonly parts: readonly FailingPart[];
  /** Every scenario and operation that is run, by id. */
  readonly scenarios: Readonly<Record<string, LocalizedText>>;
  readonly operations: Readonly<Record<string, Reading>>;
}

/**
 * The number of affected scenarios or operations.
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
