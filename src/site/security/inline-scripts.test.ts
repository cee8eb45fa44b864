import { describe, expect, it } from 'vitest';

import { securityHeaders } from './headers';
import { inlineScriptHashes } from './inline-scripts';

describe('inline scripts', () => {
  it('have the hash of the exact text between their tags', () => {
    expect(inlineScriptHashes('<script>1</script><script>1</script >')).toHaveLength(1);
    expect(inlineScriptHashes('<script>alert(1)</script>')).toEqual([
      'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=',
    ]);
  });

  it('exclude scripts that load a file and data blocks', () => {
    const html = '<script src="/a.js"></script><script type="application/ld+json">{}</script>';
    expect(inlineScriptHashes(html)).toEqual([]);
  });

  it('are allowed by the policy through their hashes only', () => {
    const policy = securityHeaders(['sha256-abc=']).document['Content-Security-Policy'];
    expect(policy).toContain("script-src 'self' 'sha256-abc=';");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src[^;]* 'unsafe-/);
    expect(policy).toContain("require-trusted-types-for 'script'");
  });
});
