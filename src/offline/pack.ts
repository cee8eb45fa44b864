/**
 * Pages as one text, each by its address. Pages resemble each other, so that they are several times smaller when they
 * are compressed together.
 */
export function packOf(pages: ReadonlyMap<string, string>): string {
  return JSON.stringify([...pages]);
}

/** The pages of a pack, by their addresses. The worker checks the hash of the pack before it reads it. */
export function pagesOf(pack: string): ReadonlyMap<string, string> {
  return new Map(JSON.parse(pack) as readonly (readonly [address: string, html: string])[]);
}

/** Headers that describe the body of a response, or how long it may be cached. */
const ofBody =
  /^(?:content-(?!security-policy)|(?:accept-ranges|age|cache-control|etag|expires|last-modified|vary)$)/;

/**
 * The response to a page of a pack. It has the headers that the server sends with every file, such as the security
 * headers. Headers about the pack's own body are left out: they would be wrong for the page.
 */
export function pageResponse(html: string, packHeaders: Headers): Response {
  const headers = [...packHeaders].filter(([name]) => !ofBody.test(name));
  return new Response(html, {
    headers: [...headers, ['Content-Type', 'text/html; charset=utf-8']],
  });
}
