import { beforeEach, describe, expect, it, vi } from 'vitest';

const route = (path: string, key: string, routes?: unknown[]) => ({
  path,
  key,
  ...(routes ? { routes } : {}),
});
const section = (path: string) => ({
  routes: [['/fr/-abc', path, '1b2', { __comp: path }, { exact: true }]],
  chunks: { [path]: path },
});
const guide: unknown[] = [];
const loads = vi.fn((first: string) => Promise.resolve({ default: sections[first] }));
const sections: Record<string, unknown> = {
  '/fr/about': section('/fr/about'),
  '/fr/glossary': section('/fr/glossary'),
};
const registry = {};
const names = {};

vi.mock('@docusaurus/ComponentCreator', () => ({
  default: (path: string, hash: string) => `${path} ${hash}`,
}));
vi.mock('@generated/registry', () => ({ default: registry }));
vi.mock('@generated/routesChunkNames', () => ({ default: names }));
vi.mock('@generated/routes', () => ({
  default: [route('/fr/', '', [route('/fr/', '/fr/-663'), route('/fr/', '/fr/-abc', guide)])],
  sections: Object.keys(sections).map((first) => [first, () => loads(first)]),
}));

const { default: know } = await import('./know');

beforeEach(() => loads.mockClear());

describe('before a page is shown', () => {
  it.each([
    ['/fr/about', '/fr/about'],
    ['/fr/about/', '/fr/about'],
    ['/fr/about.html', '/fr/about'],
    ['/fr/enterprise/overview', '/fr/about'],
    ['/fr/glossary', '/fr/glossary'],
    ['/fr/using-the-api/errors', '/fr/glossary'],
  ])('the section of %s is loaded', async (address, first) => {
    await know(address);
    expect(loads.mock.calls).toEqual([[first]]);
  });

  it('no section is loaded for the home page', async () => {
    await know('/fr/');
    expect(loads).not.toHaveBeenCalled();
  });

  it('its routes, and what they load, are known once', async () => {
    await know('/fr/about');
    await know('/fr/glossary');
    expect(guide).toEqual([
      { path: '/fr/glossary', key: '/fr/glossary-1b2', component: '/fr/glossary 1b2', exact: true },
      { path: '/fr/about', key: '/fr/about-1b2', component: '/fr/about 1b2', exact: true },
    ]);
    expect(registry).toEqual({ '/fr/about': '/fr/about', '/fr/glossary': '/fr/glossary' });
    expect(names).toEqual({
      '/fr/about-1b2': { __comp: '/fr/about' },
      '/fr/glossary-1b2': { __comp: '/fr/glossary' },
    });
  });

  it('a section that could not be loaded is loaded again', async () => {
    loads.mockRejectedValueOnce(new Error('network'));
    await expect(know('/fr/about')).rejects.toThrow('network');
    await know('/fr/about');
    expect(loads).toHaveBeenCalledTimes(2);
  });
});
