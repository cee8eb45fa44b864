/** The link to the other language leads to the same place of the page. Hydrated, it does so by itself. */
export function givePlaceOnSwitch(): void {
  for (const type of ['pointerdown', 'click']) {
    document.addEventListener(type, ({ target }) => {
      const link = target instanceof Element ? target.closest('a[data-language-switch]') : null;
      if (!(link instanceof HTMLAnchorElement)) return;
      link.search = location.search;
      link.hash = location.hash;
    });
  }
}
