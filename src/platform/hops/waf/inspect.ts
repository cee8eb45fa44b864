import type { HttpRequest } from '../../kernel/trace';
import type { WafControl } from '../../model/vocabulary';
import { commandInjection } from './command-injection';
import { crossSiteScripting } from './cross-site-scripting';
import { decode } from './decode';
import { pathTraversal } from './path-traversal';
import { placesOf, type Place } from './places';
import type { RuleSet } from './rules';
import { sqlInjection } from './sql-injection';

/** A signature found in a request, and its control. */
interface Match {
  readonly control: WafControl;
  readonly signature: string;
  readonly score: number;
}

/** The result for the content of a request: that of the place with the highest score. */
export interface Inspection {
  /** The anomaly score of that place: the sum of its matches. */
  readonly score: number;
  /** Such as `path`, `query.name`, `header.Referer` or `body.name`. */
  readonly place: string;
  /** The matches in that place, highest score first. */
  readonly matches: readonly Match[];
}

const RULE_SETS: readonly RuleSet[] = [
  sqlInjection,
  crossSiteScripting,
  pathTraversal,
  commandInjection,
];

/**
 * Decodes every value of a request and scores it, in the manner of the OWASP Core Rule Set: the sum of the
 * matching signatures decides. Scores are computed separately for each place, so that a large legitimate
 * request does not add up to an attack.
 * @example inspect(request).score // => 0
 */
export function inspect(request: HttpRequest): Inspection {
  return placesOf(request)
    .map(inspectPlace)
    .reduce((worst, found) => (found.score > worst.score ? found : worst), NOTHING);
}

const NOTHING: Inspection = { score: 0, place: '', matches: [] };

function inspectPlace({ name, value }: Place): Inspection {
  const text = decode(value);
  const matches = RULE_SETS.flatMap(({ control, find }) => {
    const distinct = new Map(find(text).map(({ id, score }) => [id, score]));
    return [...distinct].map(([signature, score]) => ({ control, signature, score }));
  });
  return {
    score: matches.reduce((sum, { score }) => sum + score, 0),
    place: name,
    matches: matches.sort((a, b) => b.score - a.score),
  };
}
