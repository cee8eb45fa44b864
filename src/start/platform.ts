import { isApplePlatform } from '../components/KeyboardHelp/shortcut';

/** Lets style sheets show the keys of Apple's keyboards, before the application is loaded: `html[data-platform='apple']`. */
export function markPlatform(): void {
  if (isApplePlatform()) document.documentElement.dataset.platform = 'apple';
}
