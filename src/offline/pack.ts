/** A file of a pack: its text, and the content type that belongs to it. */
export type PackedFile = { readonly type: string; readonly text: string };

type Entry = readonly [address: string, type: string, length: number];

/**
 * Files as one text: a line that lists them, and then the text of each, as it is. Pages resemble each other, and so do
 * scripts, so that they are several times smaller when they are compressed together.
 */
export function packOf(files: ReadonlyMap<string, PackedFile>): string {
  const entries = [...files].map(([address, { type, text }]): Entry => [
    address,
    type,
    text.length,
  ]);
  const texts = [...files.values()].map(({ text }) => text);
  return [JSON.stringify(entries), '\n', ...texts].join('');
}

/** The files of a pack, by their addresses. The worker checks the hash of the pack before it reads it. */
export function filesOf(pack: string): ReadonlyMap<string, PackedFile> {
  let end = pack.indexOf('\n') + 1;
  const entries = JSON.parse(pack.slice(0, end)) as readonly Entry[];
  return new Map(
    entries.map(([address, type, length]) => {
      const start = end;
      end += length;
      return [address, { type, text: pack.slice(start, end) }];
    }),
  );
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
