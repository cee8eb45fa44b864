import { compileSSGTemplate } from '@docusaurus/core/lib/ssg/ssgTemplate.js';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';

import { startsOnLoad } from './names';
import { pageTemplate } from './template';

async function page(htmlAttributes: string, load: boolean, parts = {}): Promise<string> {
  const render = await compileSSGTemplate(pageTemplate(load));
  return render({
    appHtml: '',
    baseUrl: '/fr/',
    htmlAttributes,
    bodyAttributes: '',
    headTags: '',
    preBodyTags: '',
    postBodyTags: '',
    metaAttributes: [],
    scripts: ['assets/js/runtime~main.1.js', 'assets/js/main.2.js'],
    stylesheets: ['assets/css/styles.3.css'],
    noIndex: false,
    version: '3',
    ...parts,
  });
}

const application = '<script src="/fr/assets/js/main.2.js" defer></script>';

describe('the template of pages', () => {
  it('names the scripts of the application, and loads only the first script', async () => {
    const html = await page('lang="fr"', false);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain(
      '<script src="/start.js" async data-application="/fr/assets/js/ runtime~main.1 main.2"></script>',
    );
    expect(html).toContain('href="/fr/assets/css/styles.3.css"');
  });

  it('loads them where the page starts on load', async () => {
    const html = await page(`lang="fr" ${startsOnLoad}="true"`, false);
    expect(html).toContain(application);
    expect(html).not.toContain('data-application');
  });

  it('loads them on every page where the build is asked for the stock way', async () => {
    const html = await page('lang="fr"', true);
    expect(html).toContain(application);
    expect(html).not.toContain('data-application');
  });

  it('has the title and the day of the last change for the margins of the paper', async () => {
    const html = await page('lang="fr"', false, {
      metaAttributes: [
        String.raw`<title data-rh="true">L’API &quot;a\b&quot; &amp; &lt;b&gt;</title>`,
      ],
      appHtml: '<time datetime="2026-11-30" itemProp="dateModified">30 nov. 2026</time>',
    });
    const { documentElement } = new JSDOM(html).window.document;
    expect(documentElement.lang).toBe('fr');
    const { style } = documentElement;
    expect(style.getPropertyValue('--paper-title')).toBe(String.raw`"L’API \"a\\b\" & \3c b\3e "`);
    expect(style.getPropertyValue('--paper-date')).toBe('"30 nov. 2026"');
  });
});
