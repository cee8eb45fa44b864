import type { TestPage } from '../../support/first-touch/test-page';

/** A page that a reader has opened, with nothing in the cache. */
export interface Visit extends TestPage {
  /** Waits until the page is loaded and has rendered some frames. */
  readonly rest: () => Promise<void>;
  /** The paths of the scripts that it has requested. */
  readonly scripts: () => Promise<readonly string[]>;
  /** The colour behind the page in each frame in which its text was there. */
  readonly backgrounds: () => Promise<readonly string[]>;
  /** Logged errors, exceptions, and violations of the policy. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export interface Device {
  readonly hasTouch?: boolean;
  readonly isPhone?: boolean;
  /** What the reader chose on an earlier visit. */
  readonly theme?: 'dark';
}

export interface TestBrowser {
  readonly visit: (address: string, device?: Device) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

export const sizeOf = ({ isPhone = false }: Device) =>
  isPhone ? { width: 390, height: 844 } : { width: 1280, height: 800 };

// Each of these runs in the page, so it uses nothing outside of itself.

/** Makes a page log violations of its policy, and note what is behind its text in each frame. */
export function watch(theme: string): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
  if (theme !== '' && location.protocol === 'http:')
    localStorage.setItem('theme-architecture-guide', theme);
  const seen: string[] = [];
  Object.assign(window, { backgrounds: seen });
  const look = () => {
    if (document.querySelector('main'))
      seen.push(getComputedStyle(document.documentElement).backgroundColor);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

export async function rest(): Promise<void> {
  while (document.readyState !== 'complete')
    await new Promise((resolve) => setTimeout(resolve, 20));
  for (let frame = 0; frame < 24; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

export function scripts(): readonly string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.endsWith('.js'));
}

export function backgrounds(): readonly string[] {
  const seen: unknown = Reflect.get(window, 'backgrounds');
  return Array.isArray(seen) ? seen.map(String) : [];
}
