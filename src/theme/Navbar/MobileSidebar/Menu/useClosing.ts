import { useEffect } from 'react';
import { useLocation } from '@docusaurus/router';

/** Where the bar has room for everything, and the menu is a column of the page or hidden. */
const wide = '(width > 996px)';

/** Closes a popover when a link is followed, and when the window becomes wide. */
export function useClosing(id: string): void {
  const { key } = useLocation();
  // Nothing happens at first: the popover may have been opened before the application was there.
  useEffect(() => () => close(id), [id, key]);
  useEffect(() => {
    const query = matchMedia(wide);
    const onChange = () => close(id);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, [id]);
}

function close(id: string): void {
  const popover = document.getElementById(id);
  // Browsers without popovers close it on the click (`src/start/menu.ts`).
  if (popover !== null && 'hidePopover' in popover) popover.hidePopover();
}
