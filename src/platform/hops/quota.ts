import type { Headers } from '../kernel/trace';
import type { World } from '../kernel/world';
import { nextMidnight, secondsToMidnight } from './clock';

const REQUESTS_PER_COMPANY = 1000;

/** The state of a client's daily quota, including this request. */
export interface Quota {
  readonly limit: number;
  readonly remaining: number;
  readonly isUsedUp: boolean;
  /** Whether this is the first request that exceeds it. */
  readonly isJustUsedUp: boolean;
  /** When it is renewed: the next 00:00 UTC. */
  readonly reset: string;
  readonly headers: Headers;
}

/** The daily quota: 1,000 requests, and 1,000 more for each active connected company; reset at 00:00 UTC. */
export function dailyQuota({ model, conditions }: World): Quota {
  const { connectedCompanies, requestsToday } = conditions;
  const limit = REQUESTS_PER_COMPANY * (1 + connectedCompanies);
  const remaining = Math.max(0, limit - requestsToday - 1);
  const isUsedUp = requestsToday >= limit;
  const reset = nextMidnight();
  return {
    limit,
    remaining,
    isUsedUp,
    isJustUsedUp: requestsToday === limit,
    reset,
    headers: {
      'X-Rate-Limit-Limit': String(limit),
      'X-Rate-Limit-Remaining': String(remaining),
      'X-Rate-Limit-Reset': reset,
      ...(isUsedUp ? { 'Retry-After': String(secondsToMidnight(model)) } : {}),
    },
  };
}
