import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { newSite } from '../openapi/lint/new-api.fixture';
import { readDocuments } from '../openapi/read';
import { withSite } from '../reference/generate/site.fixture';
import { redirectsOf, type Redirect } from './list';
import { writeRedirects } from './write';

const former: Redirect = {
  from: '/api/webhooks-admin/get-hook-consumer',
  to: '/api/webhooks-admin#former-operations.get-hook-consumer',
};

it('the address of a former operation leads to its entry on the page of the API', async () => {
  expect(redirectsOf(await withSite(newSite, readDocuments))).toContainEqual(former);
});

describe('the page of a redirect', () => {
  let outDir: string;
  beforeEach(() => {
    outDir = mkdtempSync(path.join(os.tmpdir(), 'redirects-'));
  });
  afterEach(() => rmSync(outDir, { recursive: true }));

  it.each([
    ['en', '/'],
    ['fr', '/fr/'],
  ])('in "%s" leads to that language, without a script', async (locale, baseUrl) => {
    await writeRedirects([former], { outDir, baseUrl, routesPaths: [], locale });
    const html = readFileSync(path.join(outDir, `${former.from}.html`), 'utf8');
    const page = `${baseUrl}api/webhooks-admin`;
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).toContain(
      `http-equiv="refresh" content="0; url=${page}#former-operations.get-hook-consumer"`,
    );
    expect(html).toContain(`<link rel="canonical" href="${page}">`);
    expect(html).not.toContain('<script');
  });

  it('never overwrites a page', async () => {
    const site = { outDir, baseUrl: '/fr/', routesPaths: [`/fr${former.from}`], locale: 'fr' };
    await expect(writeRedirects([former], site)).rejects.toThrow(
      /^\/api\/webhooks-admin\/get-hook-consumer redirects to .*, but it is a page: remove/,
    );
    expect(existsSync(path.join(outDir, 'api'))).toBe(false);
  });
});
