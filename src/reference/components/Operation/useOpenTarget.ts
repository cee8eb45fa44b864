import { useEffect } from 'react';
import { useLocation } from '@docusaurus/router';

/** Unfolds what hides the fragment of the address, when the page opens and when the fragment changes. */
export function useOpenTarget(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    if (target === null) return;
    const folded = foldedAround(target);
    for (const details of folded) details.open = true;
    if (folded.length > 0) target.scrollIntoView();
  }, [hash]);
}

function foldedAround(target: Element): readonly HTMLDetailsElement[] {
  const parent = target.closest('details');
  if (parent === null) return [];
  const above = parent.parentElement ? foldedAround(parent.parentElement) : [];
  return parent.open ? above : [parent, ...above];
}
