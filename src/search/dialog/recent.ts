const name = 'architecture-guide.recent-searches';
const limit = 5;
/** What is longer was pasted, and would not be recognized in a line of the list. */
const longest = 100;

/** The searches of this visit where the browser refuses to store them. */
let ofThisVisit: readonly string[] | undefined;

/** The queries whose results were followed, the most recent first. They are kept on this device only. */
export function recentSearches(): readonly string[] {
  return ofThisVisit ?? parsed(read());
}

export function rememberSearch(query: string): void {
  const all = withSearch(recentSearches(), query);
  ofThisVisit = isDone(() => window.localStorage.setItem(name, JSON.stringify(all)))
    ? undefined
    : all;
}

export function forgetSearches(): void {
  ofThisVisit = isDone(() => window.localStorage.removeItem(name)) ? undefined : [];
}

/**
 * The searches with one more, without those that differ from it only by case.
 *
 * @example withSearch(['429', 'webhook'], ' Webhook ') // => ['Webhook', '429']
 */
export function withSearch(searches: readonly string[], query: string): readonly string[] {
  const added = query.trim();
  if (added === '' || added.length > longest) return searches;
  const others = searches.filter((search) => search.toLowerCase() !== added.toLowerCase());
  return [added, ...others].slice(0, limit);
}

/** Anything else that is stored under the name is ignored. */
function parsed(text: string | null): readonly string[] {
  try {
    const stored: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(stored)) return [];
    return stored
      .filter((search) => typeof search === 'string')
      .reduceRight<readonly string[]>(withSearch, []);
  } catch {
    return [];
  }
}

function read(): string | null {
  try {
    return window.localStorage.getItem(name);
  } catch {
    return null;
  }
}

function isDone(change: () => void): boolean {
  try {
    change();
    return true;
  } catch {
    return false;
  }
}
