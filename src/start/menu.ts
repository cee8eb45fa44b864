/**
 * Opens and closes menus in browsers that do not know the `popover` attribute, by the same attributes of their buttons.
 * An open menu has `data-open`, for which styles show it.
 */
export function openMenusWithoutPopover(): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const button = target.closest('[popovertarget]');
    const menu = document.getElementById(button?.getAttribute('popovertarget') ?? '');
    // Entries that are expanded in place are buttons, whatever their element.
    const isFollowed = target.closest('a:not([role="button"])') !== null;
    if (menu !== null) show(menu, !menu.hasAttribute('data-open'));
    else
      for (const open of openMenus()) if (isFollowed || !open.contains(target)) show(open, false);
  });

  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') openMenus().forEach((menu) => show(menu, false));
  });
}

const openMenus = () => document.querySelectorAll<HTMLElement>('[data-open]');

/** The focus goes into the menu with its first button, and returns to the one that opened it. */
function show(menu: HTMLElement, isOpen: boolean): void {
  menu.toggleAttribute('data-open', isOpen);
  const opener = document.querySelector<HTMLElement>(
    `[popovertarget="${menu.id}"]:not([popovertargetaction])`,
  );
  opener?.setAttribute('aria-expanded', String(isOpen));
  if (isOpen) menu.querySelector('button')?.focus();
  else opener?.focus();
}
