import type { ReactNode } from 'react';

/** A magnifying glass, next to a text with the same meaning. */
export default function SearchIcon(): ReactNode {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" aria-hidden>
      <circle cx="8.5" cy="8.5" r="5.5" strokeWidth="2" />
      <path d="m13 13 5 5" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
