import { afterEach, describe, expect, it, vi } from 'vitest';

import { contentRevision } from '../generate/public-files';
import { fetchFile } from './fetch-file';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The response to every request has this text. */
function serve(text: string, status = 200) {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(text, { status })));
}

describe('a file of the site, fetched to be kept', () => {
  it('is whole and unread if it is of the revision asked for, whatever its status', async () => {
    for (const status of [200, 404]) {
      serve('the page', status);
      const response = await fetchFile('/about', contentRevision('the page'));
      expect(await response.text()).toBe('the page');
    }
  });

  it('fails if it is of another build', async () => {
    serve('the page of a newer build');
    await expect(fetchFile('/about', contentRevision('the page'))).rejects.toThrow(
      '/about: 200, or of another build',
    );
  });

  it('fails for its status alone if its name changes with its content', async () => {
    serve('not there', 404);
    await expect(fetchFile('/assets/js/a.1.js', undefined)).rejects.toThrow('404');
    serve('the script');
    expect(await (await fetchFile('/assets/js/a.1.js', undefined)).text()).toBe('the script');
  });
});
