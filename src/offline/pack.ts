/** A file of a pack: its text, and the content type that belongs to it. */
export type PackedFile = { readonly type: string; readonly text: string };

/**
 * Files as one text, each by its address. Pages resemble each other, and so do scripts, so that they are several times
 * smaller when they are compressed together.
 */
export function packOf(files: ReadonlyMap<string, PackedFile>): string {
  return JSON.stringify([...files]);
}

/** The files of a pack, by their addresses. The worker checks the hash of the pack before it reads it. */
export function filesOf(pack: string): ReadonlyMap<string, PackedFile> {
  return new Map(JSON.parse(pack) as readonly (readonly [address: string, file: PackedFile])[]);
}

/** Headers that describe the body of a response, or how long it may be cached. */
const ofBody =
  /^(?:content-(?!security-policy)|(?:accept-ranges|age|cache-control|etag|expires|last-modified|vary)$)/;

/**
 * The response to a file of a pack. It has the headers that the server sends with every file, such as the security
 * headers. Headers about the pack's own body are left out: they would be wrong for the file.
 */
export function fileResponse({ type, text }: PackedFile, packHeaders: Headers): Response {
  const headers = [...packHeaders].filter(([name]) => !ofBody.test(name));
  return new Response(text, { headers: [...headers, ['Content-Type', type]] });
}
