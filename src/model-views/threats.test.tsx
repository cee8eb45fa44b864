import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { readLocaleCatalogue } from '../inputs/catalogue';
import { type Cite, citing } from '../facts/generate/cited';
import { stateName } from '../facts/state-name';
import { ledger, model } from '../platform/platform.fixture';
import type { Controls } from './data';
import { controls } from './generate/localize';
import ThreatTable from './ThreatTable';

const shown = vi.hoisted((): { controls: Controls } => ({ controls: [] }));
vi.mock('@data/controls.json', () => ({
  get default() {
    return shown.controls;
  },
}));

/** A text without the marks of code, with plain spaces. */
const unmarked = (text: string) => text.replaceAll('`', '').replace(/\s+/g, ' ');

/** A row of the file as text. */
const unquoted = (row: string) => unmarked(row.replaceAll('""', '"'));

const plain = (html: string) =>
  unmarked(
    html
      .replace(/<!-- -->|<[^>]+>/g, '')
      .replaceAll('&#x27;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>'),
  );

describe.each(['en', 'fr'])('the table of threats in %s', (currentLocale) => {
  let html: string;
  let cite: Cite;
  let rows: readonly string[];
  /** The marks of each row: ids and states. */
  let marks: readonly (readonly string[])[];
  let file: readonly string[];

  beforeAll(async () => {
    const i18n = { currentLocale, defaultLocale: 'en' };
    const { translate } = await readLocaleCatalogue(process.cwd(), i18n);
    cite = citing(model, ledger, translate, currentLocale);
    shown.controls = controls(model, {}, translate, cite);
    html = renderToString(<ThreatTable />);
    const parts = html.split('<tr id=').slice(1);
    rows = parts.map(plain);
    marks = parts.map((part) =>
      [...part.matchAll(/href="[^"]*#([\w-]+)" aria-label="([^"]+)"/g)].map(
        ([, fact, state]) => `${fact} ${state}`,
      ),
    );
    const [, data = ''] = /href="data:text\/csv;charset=utf-8,([^"]+)"/.exec(html) ?? [];
    file = decodeURIComponent(data).trim().split('\r\n').slice(1).map(unquoted);
  });

  it('shows the facts behind each row with their marks, also in the file', () => {
    expect(rows).toHaveLength(model.controls.length);
    expect(file).toHaveLength(model.controls.length);
    model.controls.forEach(({ id, facts }, i) => {
      for (const { id: fact, state, statement } of cite(facts)) {
        expect(rows[i], id).toContain(unmarked(statement.text));
        expect(marks[i], id).toContain(`${fact} ${stateName(state)}`);
        expect(file[i], id).toContain(`[${stateName(state)}] ${unmarked(statement.text)}`);
        expect(statement.lang).toBeUndefined();
      }
    });
  });

  it('shows every assumption of a row: the check, who makes it, and the status', () => {
    model.controls.forEach(({ id, facts, placedBy, refusal: { status } }, i) => {
      const { text } = shown.controls[i]?.component ?? { text: '' };
      const isAssumed = (fact: string) => cite([fact])[0]?.state === 'assumed';
      const assumed = [...new Set([...facts, placedBy])].filter(isAssumed);
      expect(assumed.length, id).toBeGreaterThan(0);
      for (const fact of assumed) expect(marks[i], id).toContain(`${fact} Assumed`);
      expect(rows[i]?.includes(`${text} (assumed)`), id).toBe(isAssumed(placedBy));
      expect(file[i]?.includes(`${text} (assumed)`), id).toBe(isAssumed(placedBy));
      const code = shown.controls[i]?.status;
      expect(rows[i]?.includes(`${code} (assumed)`), id).toBe(typeof status !== 'number');
      expect(file[i]?.includes(`${code} (assumed)`), id).toBe(typeof status !== 'number');
    });
  });
});
