import { copyResponse } from 'workbox-core/copyResponse';

import { revisionOf } from '../protocol';

/**
 * Fetches a whole file.
 * @param revision undefined if its name changes with its content
 * @throws if the file cannot be fetched, or is of another revision
 */
export async function fetchFile(url: string, revision: string | undefined): Promise<Response> {
  const response = await fetch(url, revision === undefined ? {} : { cache: 'no-cache' });
  // A file of the right revision is the right one, even with status 404, which some hosts always send with the 404 page.
  if (revision === undefined ? !response.ok : (await received(response)) !== revision) {
    throw new Error(`${url}: ${response.status}, or of another build`);
  }
  // A redirected response cannot be the response to a navigation.
  return response.redirected ? copyResponse(response) : response;
}

async function received(response: Response): Promise<string> {
  const content = await response.clone().arrayBuffer();
  return revisionOf(new Uint8Array(await crypto.subtle.digest('SHA-256', content)));
}
