import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';

import { outputs } from '../../src/reference/generate/outputs';
import { render, referencePages } from '../support/reference-pages';
import { apiNames, wantedOfAll } from './support/document';

/** What fails, each with its reason. */
function failures<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  attempt: (item: T) => void,
): readonly string[] {
  return items.flatMap((item) => {
    try {
      attempt(item);
      return [];
    } catch (error) {
      return [`${nameOf(item)}: ${String(error)}`];
    }
  });
}

describe.each(Object.entries(outputs))('the data of the reference in "%s"', (_locale, folder) => {
  let pages: Awaited<ReturnType<typeof referencePages>>;
  beforeAll(async () => {
    pages = await referencePages(folder);
  });

  it('is read and drawn, page by page', () => {
    expect(pages.length).toBeGreaterThan(50);
    const draw = (page: (typeof pages)[number]) => {
      expect(render(page)).toMatch(/<h1[\s>]|<table[\s>]/);
    };
    expect(failures(pages, ({ name }) => name, draw)).toEqual([]);
  });

  it('is there for each operation and webhook, in its language', () => {
    const made = pages.map(({ name }) => `/api/${name}`);
    const wanted = wantedOfAll().map(({ address }) => `${address}.api.mdx`);
    const isOperation = (name: string) => name.endsWith('.api.mdx');
    expect(made.filter(isOperation).sort()).toEqual([...wanted].sort());
    expect(made.filter((name) => name.endsWith('.info.mdx'))).toHaveLength(apiNames.length);
    const english = pages.filter(({ data }) => data.includes('"lang":"en"'));
    expect(english.map(({ name }) => name)).toEqual([]);
  });
});

describe.each(['build/assets/js', 'build/fr/assets/js'])('every script of %s', (folder) => {
  it('is read to its end, with the data that it carries', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
    expect(files.length).toBeGreaterThan(50);
    let carried = 0;
    const parse = (file: string) => {
      const code = readFileSync(path.join(folder, file), 'utf8');
      new Script(code);
      for (const data of carriedBy(code)) {
        JSON.parse(data);
        carried += 1;
      }
    };
    expect(failures(files, (file) => file, parse)).toEqual([]);
    expect(carried).toBeGreaterThan(50);
  });
});

/** The texts that a script parses as JSON once it runs: the data of pages. */
function carriedBy(code: string): readonly string[] {
  const literals = code.matchAll(/JSON\.parse\(('(?:[^'\\]|\\.)*')\)/gs);
  return [...literals].map(([, literal = '']) => new Script(literal).runInNewContext() as string);
}
