import { describe, expect, it } from 'vitest';

import { securityHeaders } from './headers';
import { inlineScriptHashes } from './inline-scripts';

describe('inline scripts', () => {
  it('are known by the hash of exactly what stands between their tags', () => {
    expect(inlineScriptHashes('<script>1</script><script>1</script >')).toHaveLength(1);
    expect(inlineScriptHashes('<script>alert(1)</script>')).toEqual([
      'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=',
    ]);
  });

  it('are not those that load a file, nor blocks of data', () => {
    const html = '<script src="/a.js"></script><script type="application/ld+json">{}</script>';
    expect(inlineScriptHashes(html)).toEqual([]);
  });

  it('enter the policy by their hashes, and nothing else does', () => {
    const policy = securityHeaders(['sha256-abc='])['Content-Security-Policy'];
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-abc=';");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src[^;]* 'unsafe-/);
    expect(policy).toContain("require-trusted-types-for 'script'");
  });
});
