import { copyResponse } from 'workbox-core/copyResponse';

/**
 * Fetches a whole file.
 * @param hash the SHA-256 of its content in base64; undefined if its name changes with its content
 * @throws if the file cannot be fetched, or has another hash
 */
export async function fetchFile(url: string, hash: string | undefined): Promise<Response> {
  const checked = { integrity: `sha256-${hash}`, cache: 'no-cache' } as const;
  const response = await fetch(url, hash === undefined ? {} : checked);
  // A file that matches its hash is the right one, even with status 404, which some hosts always send with the 404 page.
  if (!response.ok && hash === undefined) throw new Error(`${url}: ${response.status}`);
  // A redirected response cannot be the response to a navigation.
  return response.redirected ? copyResponse(response) : response;
}
