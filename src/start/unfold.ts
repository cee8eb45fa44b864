/**
 * Unfolds what is folded while a page is printed, in browsers whose styles cannot reach what a `<details>` contains.
 * Of elements that share a name, only one can be open: on paper they have none.
 */
export function unfoldOnPaper(): void {
  let fold: readonly (() => void)[] = [];

  window.addEventListener('beforeprint', () => {
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    const exclusive = [...document.querySelectorAll('details[name]')];
    const names = exclusive.map((details) => [details, details.getAttribute('name')] as const);
    for (const [details] of names) details.removeAttribute('name');
    for (const details of folded) details.open = true;
    fold = [
      ...folded.map((details) => () => void (details.open = false)),
      ...names.map(
        ([details, name]) =>
          () =>
            details.setAttribute('name', name ?? ''),
      ),
    ];
  });

  window.addEventListener('afterprint', () => {
    fold.forEach((each) => each());
    fold = [];
  });

  // Nobody chose what is unfolded for paper, so that nothing is to remember it.
  const ignore = (event: Event) => {
    if (fold.length > 0) event.stopImmediatePropagation();
  };
  window.addEventListener('toggle', ignore, { capture: true });
}
