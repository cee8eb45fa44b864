import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { createElement, type ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';

import { generateReference, outputs } from '../../src/reference/build/generate';
import { DocumentError } from '../../src/reference/build/problems';
import { withSite } from '../../src/reference/build/site.fixture';
import Api from '../../src/reference/components/Api';
import ApiList from '../../src/reference/components/ApiList';
import Operation from '../../src/reference/components/Operation';
import SchemaPage from '../../src/reference/components/SchemaPage';
import { hostileDocuments } from './documents';
import { activeParts } from './inert';

type PageProps = { readonly page: unknown; readonly Flow: ComponentType };
type Page = { readonly mdx: string; readonly data: unknown };
const components = { Api, ApiList, Operation, SchemaPage };

/** What an MDX page of the reference may consist of: front matter, a few lines of ours, one component. */
const frame =
  /^---\n[^]*?\n---\n\nimport (\w+)(?:, \{ contents \})? from '@site\/src\/reference\/components\/\1';\n(?:import Flow from '@site\/src\/explorer\/OperationFlow';\n)?import page from '\.\/[\p{L}\p{M}\p{N}_-]+\.json';\n\n(?:export const toc = contents\(page\);\n\n)?<\1 page=\{page\}(?: Flow=\{Flow\})? \/>\n$/u;

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect({}).not.toHaveProperty('polluted');
  expect(globalThis).not.toHaveProperty('polluted');
});

/** Every page of a site with one document in it. */
async function pagesOf(text: string): Promise<readonly Page[]> {
  return withSite({ 'static/openapi/hostile.yaml': text }, async (root) => {
    await generateReference({ root });
    const folder = path.join(root, outputs.en);
    const files = await readdir(folder, { recursive: true });
    const pages = files.filter((file) => file.endsWith('.mdx'));
    return Promise.all(
      pages.map(async (file) => {
        const mdx = await readFile(path.join(folder, file), 'utf8');
        const data = /import page from '(.+)';/.exec(mdx)?.[1] ?? '';
        const json = path.join(folder, path.dirname(file), data);
        return { mdx, data: JSON.parse(await readFile(json, 'utf8')) as unknown };
      }),
    );
  });
}

/** The page as the server renders it. */
function documentOf({ mdx, data }: Page): Document {
  const name = frame.exec(mdx)?.[1] as keyof typeof components;
  const component = components[name] as ComponentType<PageProps>;
  const html = renderToString(createElement(component, { page: data, Flow: () => null }));
  // Scripts run here if there are any: it is a page without a policy.
  const window = new JSDOM(html, { runScripts: 'dangerously' }).window;
  return window.document;
}

const rendered = hostileDocuments.filter(({ refusal }) => refusal === undefined);
const refused = hostileDocuments.flatMap(({ refusal, ...document }) =>
  refusal === undefined ? [] : [{ ...document, refusal }],
);

describe('a hostile document becomes inert pages', () => {
  it.each(rendered)('$what', async ({ text }) => {
    const pages = await pagesOf(text());
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      expect(page.mdx).toMatch(frame);
      const document = documentOf(page);
      expect(document.querySelector('h1')).not.toBeNull();
      expect(activeParts(document.body)).toEqual([]);
    }
  });
});

describe('a hostile document is refused, with file and line', () => {
  it.each(refused)('$what', async ({ text, refusal }) => {
    const error: unknown = await pagesOf(text()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DocumentError);
    const { message } = error as DocumentError;
    expect(message).toMatch(/^static\/openapi\/hostile\.yaml:\d+:\d+ /);
    expect(message).toMatch(refusal);
    expect(message.length).toBeLessThan(10_000);
  });
});
