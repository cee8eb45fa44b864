/** The moment that a link leads to: a step counted from 1, or 0 for the whole scenario; and a selected part. */
export interface Place {
  readonly step?: number;
  readonly part?: string;
}

/**
 * Reads the fragment of an address. What it does not know it leaves out: no fragment is an error.
 * @example parsePlace('#step-3') // => { step: 3 }
 * @example parsePlace('#step=3&part=waf') // => { step: 3, part: 'waf' }
 */
export function parsePlace(fragment: string): Place {
  const anchor = /^#step-(\d{1,4})$/.exec(fragment)?.[1];
  if (anchor !== undefined) return { step: Number(anchor) };
  const values = new URLSearchParams(fragment.slice(1));
  const step = values.get('step') ?? '';
  const part = values.get('part') ?? '';
  return {
    ...(/^\d{1,4}$/.test(step) && { step: Number(step) }),
    ...(/^[a-z0-9-]{1,80}$/.test(part) && { part }),
  };
}

/**
 * Writes it. No element has such an id, so that the page stays where it is.
 * @example fragmentOf({ step: 3 }) // => '#step=3'
 */
export function fragmentOf({ step = 0, part }: Place): string {
  return `#step=${step}${part === undefined ? '' : `&part=${part}`}`;
}

/** The nearest place that there is. */
export function nearestPlace(
  { step, part }: Place,
  stepCount: number,
  parts: readonly string[],
): Place {
  return {
    ...(step !== undefined && { step: Math.min(step, stepCount) }),
    ...(part !== undefined && parts.includes(part) && { part }),
  };
}
