// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { markMoment } from './moment';

it.each([
  ['#step=3&part=waf', true],
  ['#lens=security&t=1200', true],
  ['#step-3', true],
  ['#part=waf', false],
  ['', false],
])('at %j, style sheets see that a moment is named: %s', (fragment, isNamed) => {
  delete document.documentElement.dataset.moment;
  window.location.hash = fragment;
  markMoment();
  expect('moment' in document.documentElement.dataset).toBe(isNamed);
});
