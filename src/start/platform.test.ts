// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

import { markPlatform } from './platform';

it.each([
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 'apple'],
  ['Mozilla/5.0 (X11; Linux x86_64)', undefined],
])('on %s, style sheets see the platform %s', (userAgent, platform) => {
  delete document.documentElement.dataset.platform;
  vi.stubGlobal('navigator', { userAgent });
  markPlatform();
  expect(document.documentElement.dataset.platform).toBe(platform);
});
