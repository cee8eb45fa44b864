import type { Findable } from './filter';

/** A fact in the lists of the page, and the elements that show it. */
export type ListedFact = Findable & {
  readonly element: HTMLElement;
  /** What has it under a heading: the facts of its state, and those of its subject. */
  readonly groups: readonly HTMLElement[];
};

/** Reads the facts of the lists from their HTML, so that a reader need not load them a second time. */
export function listedFacts(lists: readonly HTMLElement[]): readonly ListedFact[] {
  return lists
    .flatMap((list) => [...list.querySelectorAll<HTMLElement>('[data-subject]')])
    .flatMap((subject) =>
      [...subject.querySelectorAll<HTMLElement>('[data-state]')].flatMap((state) =>
        [...state.querySelectorAll<HTMLElement>('li[id]')].map((element) => ({
          element,
          groups: [state, subject],
          id: element.id,
          state: state.dataset.state ?? '',
          subject: subject.dataset.subject ?? '',
          sources: element.dataset.source?.split(' ') ?? [],
          text: element.textContent,
        })),
      ),
    );
}

/** Shows only some of the facts, and the subjects and states that have any of them. */
export function showOnly(facts: readonly ListedFact[], shown: ReadonlySet<ListedFact>): void {
  const groups = new Set([...shown].flatMap((fact) => fact.groups));
  for (const fact of facts) {
    fact.element.hidden = !shown.has(fact);
    for (const group of fact.groups) group.hidden = !groups.has(group);
  }
}

/** Whether an element can be seen as a whole where the page is scrolled to. */
export function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
