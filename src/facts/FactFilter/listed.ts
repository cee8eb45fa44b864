import type { Findable } from './filter';

/** A fact in the lists of the page, and the elements that show it. */
export type ListedFact = Findable & { readonly element: HTMLElement; readonly group: HTMLElement };

/** Reads the facts of the lists from their HTML, so that a reader need not load them a second time. */
export function listedFacts(lists: readonly HTMLElement[]): readonly ListedFact[] {
  return lists
    .flatMap((list) => [...list.querySelectorAll<HTMLElement>('section[data-subject]')])
    .flatMap((group) =>
      [...group.querySelectorAll<HTMLElement>('li[data-state]')].map((element) => ({
        element,
        group,
        id: element.id,
        state: element.dataset.state ?? '',
        subject: group.dataset.subject ?? '',
        sources: element.dataset.source?.split(' ') ?? [],
        text: element.textContent,
      })),
    );
}

/** Shows only some of the facts, and the subjects that have any of them. */
export function showOnly(facts: readonly ListedFact[], shown: ReadonlySet<ListedFact>): void {
  const groups = new Set([...shown].map(({ group }) => group));
  for (const fact of facts) {
    fact.element.hidden = !shown.has(fact);
    fact.group.hidden = !groups.has(fact.group);
  }
}

/** Whether an element can be seen as a whole where the page is scrolled to. */
export function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
