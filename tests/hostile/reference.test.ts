import path from 'node:path';
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';

import { outputs } from '../../src/reference/generate/outputs';
import { FaultError } from '../../src/faults/fault';
import { makeReference, withSite } from '../../src/reference/generate/site.fixture';
import { frame, referencePages, type ReferencePage } from '../support/reference-pages';
import { hostileDocuments } from './documents';
import { activeParts } from './inert';
import { render } from './render';

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect({}).not.toHaveProperty('polluted');
  expect(globalThis).not.toHaveProperty('polluted');
});

/** Every page of a site with only this document. */
async function pagesOf(text: string): Promise<readonly ReferencePage[]> {
  return withSite({ 'static/openapi/hostile.yaml': text }, async (root) => {
    await makeReference(root);
    return referencePages(path.join(root, outputs.en));
  });
}

/** The page as rendered on the server. Scripts in it would run here, because there is no policy. */
function documentOf(page: ReferencePage): Document {
  return new JSDOM(render(page), { runScripts: 'dangerously' }).window.document;
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

describe('a hostile document is an error, with file and line', () => {
  it.each(refused)('$what', async ({ text, refusal }) => {
    const error: unknown = await pagesOf(text()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(FaultError);
    const { message } = error as FaultError;
    expect(message).toMatch(/^static\/openapi\/hostile\.yaml:\d+:\d+ /);
    expect(message).toMatch(refusal);
    expect(message.length).toBeLessThan(10_000);
  });
});
