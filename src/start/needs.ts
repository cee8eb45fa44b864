/**
 * Whether an address asks for what only the application can show: a filter, or a place that the served page does not show.
 */
export function needsApplication({ search, hash }: Location): boolean {
  if (search !== '') return true;
  if (hash === '') return false;
  const place = document.getElementById(decoded(hash.slice(1)));
  return place === null || place.getClientRects().length === 0;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Calls when a figure with a player comes near the part of the page that is seen, once the reader scrolls. */
export function onFigureNear(act: () => void): void {
  const observe = () => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) act();
      },
      { rootMargin: '50%' },
    );
    document.querySelectorAll('[data-starts-near]').forEach((figure) => observer.observe(figure));
  };
  document.addEventListener('scroll', observe, { once: true, passive: true });
}
