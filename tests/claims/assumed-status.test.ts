import { expect, it } from 'vitest';

import { model } from '../../src/platform/platform.fixture';

/** The sentences whose status no source states for this case. */
const SENTENCES = [
  'waf-refuses-address',
  'waf-refuses-rate',
  'waf-refuses-content',
  'gateway-refuses-http',
  'gateway-refuses-certificate',
  'link-site-redirects',
  'link-site-lacks',
  'link-site-sends-back',
  'source-sends-back',
  'sign-in-redirects',
  'sign-in-opens-portal',
  'link-site-accepts-file',
  'public-api-lacks',
  'public-api-rejects-conflict',
] as const;

it.each(SENTENCES)('%s calls its status assumed', (id) => {
  expect(model.texts[id].text).toContain('{status} (assumed status)');
});
