import type { Headers } from '../kernel/trace';
import { assumed, type World } from '../kernel/world';

const REQUESTS_PER_COMPANY = 1000;
const SECONDS_A_DAY = 86400;

/** The state of a client's daily quota, including this request. */
export interface Quota {
  readonly limit: number;
  readonly remaining: number;
  readonly isUsedUp: boolean;
  /** Whether this is the first request that exceeds it. */
  readonly isJustUsedUp: boolean;
  readonly secondsLeft: number;
  readonly headers: Headers;
}

/** The daily quota: 1,000 requests, and 1,000 more for each active connected company; reset at 00:00 UTC. */
export function dailyQuota({ model, conditions }: World): Quota {
  const { connectedCompanies, requestsToday } = conditions;
  const limit = REQUESTS_PER_COMPANY * (1 + connectedCompanies);
  const remaining = Math.max(0, limit - requestsToday - 1);
  const isUsedUp = requestsToday >= limit;
  const secondsLeft = SECONDS_A_DAY - assumed(model, 'time-of-day');
  return {
    limit,
    remaining,
    isUsedUp,
    isJustUsedUp: requestsToday === limit,
    secondsLeft,
    headers: {
      'X-Rate-Limit-Limit': String(limit),
      'X-Rate-Limit-Remaining': String(remaining),
      'X-Rate-Limit-Reset': String(secondsLeft),
      ...(isUsedUp ? { 'Retry-After': String(secondsLeft) } : {}),
    },
  };
}
