import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

async function loadConfig() {
  vi.resetModules();
  return (await import('../../docusaurus.config')).default;
}

describe('the configuration', () => {
  beforeEach(() => {
    vi.stubEnv('SITE_URL', undefined);
    vi.stubEnv('REPOSITORY_URL', undefined);
  });
  afterEach(() => vi.unstubAllEnvs());

  it('has no edit or feedback link without a repository', async () => {
    const config = await loadConfig();
    expect(config.url).toBe('http://localhost:3000');
    expect(config.customFields?.repositoryUrl).toBeUndefined();
    expect(JSON.stringify(config.plugins)).not.toContain('editUrl');
  });

  it('links to the repository that REPOSITORY_URL names, from the site at SITE_URL', async () => {
    vi.stubEnv('SITE_URL', 'https://x.org');
    vi.stubEnv('REPOSITORY_URL', 'https://git.org/r');
    const config = await loadConfig();
    expect(config.url).toBe('https://x.org');
    expect(config.customFields?.repositoryUrl).toBe('https://git.org/r');
    expect(JSON.stringify(config.plugins)).toContain('"editUrl":"https://git.org/r/edit/main/"');
  });

  it('is in French for the French site', async () => {
    vi.stubEnv('DOCUSAURUS_CURRENT_LOCALE', 'fr');
    const { title, themeConfig } = await loadConfig();
    expect(title).toBe('Guide d’architecture de Codat');
    expect(themeConfig?.metadata).toEqual([
      { property: 'og:locale:alternate', content: 'en_GB' },
      { property: 'og:locale', content: 'fr_FR' },
    ]);
  });
});
