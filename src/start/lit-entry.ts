/**
 * Lights the entry of the table of contents for what is being read, as `useTOCHighlight` of the theme does, until the
 * application is there: it then lights the same entry.
 */
export function lightEntries(): void {
  if (document.documentElement.dataset.hasHydrated === 'true') return;
  const current = `#${currentHeading()?.id}`;
  for (const link of document.querySelectorAll('.toc-highlight'))
    link.classList.toggle('table-of-contents__link--active', link.getAttribute('href') === current);
  document.addEventListener('scroll', lightEntries, { once: true });
}

/** The first heading below the bar if it is in the upper half of the window, otherwise the one before it. */
function currentHeading(): Element | undefined {
  const bar = document.querySelector('.navbar')?.clientHeight ?? 0;
  let current: Element | undefined;
  for (const heading of document.querySelectorAll('h2.anchor, h3.anchor')) {
    const { top, bottom } = visibleBox(heading);
    if (top < bar || bottom < innerHeight / 2) current = heading;
    if (top >= bar) break;
  }
  return current;
}

/** A heading in what is collapsed has no height: the place of what contains it counts. */
function visibleBox(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  const { parentElement } = element;
  return box.top === box.bottom && parentElement !== null ? visibleBox(parentElement) : box;
}
