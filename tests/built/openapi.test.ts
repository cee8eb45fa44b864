import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';

const apis = ['platform', 'banking', 'bank-feeds'] as const;

describe.each(['build/api.html', 'build/fr/api.html'])('%s', (page) => {
  it('leads to every document in both languages, as YAML and JSON, and to its overlay', () => {
    const html = readFileSync(page, 'utf8');
    const links = [...html.matchAll(/<a\b[^>]*\bhref="?(\/(?:fr\/)?openapi\/[^"\s>]+)/g)];
    const files = links.map(([, href]) => href).sort();
    const expected = apis.flatMap((api) => [
      `/openapi/${api}.yaml`,
      `/openapi/${api}.json`,
      `/openapi/${api}.fr.overlay.yaml`,
      `/fr/openapi/${api}.yaml`,
      `/fr/openapi/${api}.json`,
    ]);
    expect(files).toEqual(expected.sort());
    expect(files.filter((file) => !existsSync(`build${file}`))).toEqual([]);
  });
});

describe.each(apis)('the documents of %s', (api) => {
  const summary = (file: string) => {
    const document: unknown = parse(readFileSync(file, 'utf8'));
    return (document as { readonly info: { readonly summary: string } }).info.summary;
  };

  it('say the same as YAML and as JSON, in the language of their address', () => {
    const english = summary(`build/openapi/${api}.yaml`);
    const french = summary(`build/fr/openapi/${api}.yaml`);
    expect(summary(`build/openapi/${api}.json`)).toBe(english);
    expect(summary(`build/fr/openapi/${api}.json`)).toBe(french);
    expect(french).not.toBe(english);
    expect(french).toMatch(/^(?:Les|Des|Le|La) /);
  });
});
