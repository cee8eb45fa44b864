import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';

const french = 'i18n/fr/docusaurus-plugin-content-docs/current';
const pages = ['errors', 'rate-limits', 'paging-and-querying'] as const;

/** A function that a sample exports. */
const exported = <F extends (...inputs: never[]) => unknown>() =>
  z.custom<F>((value) => typeof value === 'function');

const Samples = z.object({
  fetchWithRetry: exported<(url: string, options?: RequestInit) => Promise<Response>>(),
  readJson: exported<(response: Response) => Promise<unknown>>(),
  allRecords:
    exported<(path: string, parameters: object, headers: object) => AsyncIterable<unknown>>(),
});

const fetched = vi.fn<typeof fetch>();
const headersOf = (call: number) => new Headers(fetched.mock.calls[call]?.[1]?.headers);
const rejected = (retryAfter: string) =>
  new Response('{}', { status: 429, headers: { 'Retry-After': retryAfter } });

describe.each(['docs', french])('the samples in %s', (language) => {
  const folder = mkdtempSync(join(tmpdir(), 'samples-'));
  const textOf = (page: string) => readFileSync(`${language}/using-the-api/${page}.mdx`, 'utf8');
  for (const page of pages) {
    for (const [, file = '', code = ''] of textOf(page).matchAll(
      /^```js title="([\w-]+\.mjs)"\n(.*?)^```$/gms,
    )) {
      writeFileSync(join(folder, file), code);
    }
  }
  const load = async (file: string): Promise<object> =>
    z
      .object({})
      .loose()
      .parse(await import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href));
  const samples = async () =>
    Samples.parse({
      ...(await load('fetch-with-retry.mjs')),
      ...(await load('codat-error.mjs')),
      ...(await load('all-records.mjs')),
    });

  beforeEach(() => void vi.stubGlobal('fetch', fetched));
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    fetched.mockReset();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('encode only the key', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    vi.stubEnv('CODAT_API_KEY', 'example-key-do-not-use');
    fetched.mockResolvedValueOnce(Response.json({ results: [{ name: 'Bakery' }], _links: {} }));
    await load('company-names.mjs');
    const [, shown] = /^Authorization: (Basic \S+)$/m.exec(textOf('authentication')) ?? [];
    expect(headersOf(0).get('Authorization')).toBe(shown);
    expect(log).toHaveBeenCalledWith('Bakery');
  });

  test.each(['0', new Date(0).toUTCString()])('retry when Retry-After is “%s”', async (value) => {
    const { fetchWithRetry } = await samples();
    fetched.mockResolvedValueOnce(rejected(value)).mockResolvedValueOnce(Response.json({}));
    expect((await fetchWithRetry('https://api.codat.io/companies')).status).toBe(200);
  });

  test('leave a long wait, and what is no 429, to the caller', async () => {
    const { fetchWithRetry } = await samples();
    fetched.mockResolvedValueOnce(rejected('22670'));
    expect((await fetchWithRetry('https://api.codat.io/companies')).status).toBe(429);
    fetched.mockResolvedValueOnce(new Response(null, { status: 503 }));
    expect((await fetchWithRetry('https://api.codat.io/companies')).status).toBe(503);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test('send the same idempotency key again after a 429', async () => {
    const { fetchWithRetry } = await samples();
    fetched.mockResolvedValueOnce(rejected('0')).mockResolvedValueOnce(Response.json({}));
    await fetchWithRetry('https://api.codat.io/companies', { headers: { 'Idempotency-Key': '1' } });
    expect([0, 1].map((call) => headersOf(call).get('Idempotency-Key'))).toEqual(['1', '1']);
  });

  test('explain an error with and without a JSON body', async () => {
    const { readJson } = await samples();
    const body = { error: 'No', correlationId: 'c', validation: { errors: [{ itemId: 'name' }] } };
    await expect(readJson(Response.json(body, { status: 400 }))).rejects.toMatchObject({
      message: 'No',
      status: 400,
      correlationId: 'c',
      problems: [{ itemId: 'name' }],
    });
    const page = new Response('<html>', { status: 403 });
    await expect(readJson(page)).rejects.toMatchObject({ status: 403, problems: [] });
    expect(await readJson(new Response(null, { status: 204 }))).toBeUndefined();
  });

  test('read all pages, without leaving the API', async () => {
    const { allRecords } = await samples();
    const next = (href: string) => ({ _links: { next: { href } } });
    fetched
      .mockResolvedValueOnce(Response.json({ results: [1, 2], ...next('/companies?page=2') }))
      .mockResolvedValueOnce(Response.json(next('https://elsewhere.example/companies')));
    const read: unknown[] = [];
    const all = async () => {
      for await (const record of allRecords('/companies', { orderBy: 'name' }, {}))
        read.push(record);
    };
    await expect(all()).rejects.toThrow('https://elsewhere.example');
    expect(read).toEqual([1, 2]);
    expect(fetched.mock.calls.map(([input]) => new Request(input).url)).toEqual([
      'https://api.codat.io/companies?pageSize=100&orderBy=name',
      'https://api.codat.io/companies?page=2',
    ]);
  });

  test('show a query and its encoded form', () => {
    const rows = textOf('paging-and-querying').matchAll(
      /^\| [^|]+ \| `([^`]*merchantName[^`]*)`[^|]*\|$/gm,
    );
    const [query, encoded] = [...rows].map(([, form = '']) => form.replaceAll(String.raw`\|`, '|'));
    expect(query).toContain('||');
    expect(decodeURIComponent(encoded ?? '')).toBe(query);
  });
});
