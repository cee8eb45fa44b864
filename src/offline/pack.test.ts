import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { kindOf, securityHeaders } from '../site/security/headers';
import { packFolder } from './generate/public-files';
import { fileResponse, filesOf, packOf } from './pack';

describe('a file that is read from a pack', () => {
  const text =
    '<!doctype html><title lang=fr>« é\u202f! » 𝄞 \\ " \r\n\u2028\u0000</title></script>';
  const page = { type: 'text/html; charset=utf-8', text };
  const script = { type: 'text/javascript; charset=utf-8', text: '"\\u2028";`</script>`' };
  const security = securityHeaders(['sha256-abc=']).document;
  const ofPack = {
    'Accept-Ranges': 'bytes',
    Age: '60',
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Content-Disposition': 'attachment',
    'Content-Encoding': 'br',
    'Content-Length': '200000',
    'Content-Type': 'application/json',
    ETag: 'W/"1"',
    Expires: 'Thu, 01 Jan 2099 00:00:00 GMT',
    'Last-Modified': 'Thu, 01 Jan 2026 00:00:00 GMT',
    Vary: 'Accept-Encoding',
  };

  it.each([
    ['/about', page],
    ['/assets/js/main.1a2b.js', script],
  ])('has the same bytes and type as before: %s', async (address, file) => {
    const files = filesOf(packOf(new Map([[address, file]])));
    expect([...files]).toEqual([[address, file]]);
    const response = fileResponse(file, new Headers());
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(file.text));
  });

  it('has the same text as before, whatever the texts beside it', () => {
    const file = fc.record({
      type: fc.string(),
      text: fc.string({ unit: fc.constantFrom('a', '\n', '"', 'é', '𝄞', '\u2028') }),
    });
    const packs = fc.array(fc.tuple(fc.string(), file)).map((files) => new Map(files));
    fc.assert(
      fc.property(packs, (files) => {
        expect([...filesOf(packOf(files))]).toEqual([...files]);
      }),
    );
  });

  it.each([page, script])(
    'has the security headers that the server sends with the pack, and none about the body of the pack: $type',
    (file) => {
      const response = fileResponse(file, new Headers({ ...security, ...ofPack }));
      expect(response.status).toBe(200);
      expect(Object.fromEntries(response.headers)).toEqual({
        ...Object.fromEntries(new Headers(security)),
        'content-type': file.type,
      });
    },
  );

  it('has the headers of a document, as its pack is one', () => {
    expect(kindOf(`/${packFolder}guide.1a2b.txt`)).toBe('document');
  });

  it('has other headers of the host, such as a second policy', () => {
    const report = { 'Content-Security-Policy-Report-Only': "default-src 'none'" };
    const response = fileResponse(page, new Headers({ ...report, ...ofPack }));
    expect(response.headers.get('content-security-policy-report-only')).toBe("default-src 'none'");
  });
});
