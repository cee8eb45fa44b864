import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { readLocaleCatalogue } from '../inputs/catalogue';
import { model } from '../platform/platform.fixture';
import type { Controls } from './data';
import { controls } from './generate/localize';
import ThreatTable from './ThreatTable';

const shown = vi.hoisted((): { controls: Controls } => ({ controls: [] }));
vi.mock('@data/controls.json', () => ({
  get default() {
    return shown.controls;
  },
}));

const plain = (html: string) =>
  html
    .replace(/<!-- -->|<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ');

describe.each(['en', 'fr'])('the table of threats in %s', (currentLocale) => {
  let html: string;
  let rows: readonly string[];
  let file: readonly string[];

  beforeAll(async () => {
    const i18n = { currentLocale, defaultLocale: 'en' };
    const { translate } = await readLocaleCatalogue(process.cwd(), i18n);
    shown.controls = controls(model, {}, translate);
    html = renderToString(<ThreatTable />);
    rows = html.split('<tr id=').slice(1).map(plain);
    const [, data = ''] = /href="data:text\/csv;charset=utf-8,([^"]+)"/.exec(html) ?? [];
    file = decodeURIComponent(data).trim().split('\r\n').slice(1);
  });

  it('says of each control what it rests on, also in the file', () => {
    expect(rows).toHaveLength(model.controls.length);
    expect(file).toHaveLength(model.controls.length);
    shown.controls.forEach(({ basis, reason }, i) => {
      const name = {
        documented: 'documented',
        named: 'named only',
        example: 'example of this guide',
      };
      expect(rows[i]).toContain(plain(`Basis: ${name[basis]}. ${reason.text}`));
      expect(file[i]).toContain(name[basis]);
      expect(file[i]).toContain(reason.text.slice(0, 30));
      expect(reason.lang).toBeUndefined();
    });
  });

  it('marks each assumed status, also in the file', () => {
    shown.controls.forEach(({ id, status, isAssumed }, i) => {
      const isMarked = (text: string | undefined) =>
        new RegExp(`${status},? ?\\(assumed\\)`).test(text ?? '');
      expect(isMarked(rows[i]), id).toBe(isAssumed);
      expect(isMarked(file[i]), id).toBe(isAssumed);
    });
    expect(shown.controls.filter(({ isAssumed }) => isAssumed)).toHaveLength(8);
  });
});
