import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';

import { copyProject, type Copy } from './copy';

const report = z.object({
  open: z.array(z.object({ kind: z.string(), key: z.string(), state: z.string() })),
  faults: z.array(z.unknown()),
});

const status = 'npx tsx src/cli/translate/status.ts';

type Change = {
  readonly kind: string;
  readonly file: string;
  readonly change: (text: string) => string;
  readonly key: string;
};

const replace = (before: string, after: string) => (text: string) => text.replace(before, after);

/** One English sentence of each kind, and the only text that the report must list. */
const changes: readonly Change[] = [
  {
    kind: 'pages',
    file: 'docs/about.mdx',
    change: replace('They were read in', 'All of them were read in'),
    key: 'where-the-facts-come-from',
  },
  {
    kind: 'interface',
    file: 'src/components/UntranslatedNotice/index.tsx',
    change: replace('This page has not been translated yet.', 'Nobody has translated this page.'),
    key: 'page.untranslated',
  },
  {
    kind: 'model',
    file: 'src/platform/facts/ledger/sources.yaml',
    change: replace('title: Codat’s trust centre', 'title: The trust centre of Codat'),
    key: 'sources.trust-centre.title',
  },
  {
    kind: 'openapi',
    file: 'static/openapi/platform.yaml',
    change: (text) => text.replace(/^( {2}summary: )(.+)$/m, '$1Nothing of what it was.'),
    key: 'platform#info/summary',
  },
];

describe('a change of one English sentence', () => {
  let copy: Copy;
  beforeAll(() => {
    copy = copyProject();
  });
  afterAll(() => copy.dispose());

  const openTexts = () => report.parse(JSON.parse(copy.run(`${status} --json 2>/dev/null`).output));

  it('finds everything current before it', () => {
    expect(openTexts()).toEqual({ open: [], faults: [] });
  });

  it.each(changes)('of $kind is reported, and nothing else', ({ kind, file, change, key }) => {
    let before = '';
    copy.edit(file, (text) => change((before = text)));
    expect(openTexts().open).toEqual([{ kind, key, state: 'stale' }]);
    expect(copy.run(status).code).toBe(1);
    copy.edit(file, () => before);
  });

  it('extracted twice changes files once', () => {
    const extract = 'npx tsx src/cli/translate/extract.ts';
    copy.edit('static/openapi/platform.yaml', replace('summary: ', 'summary: Once more, '));
    expect(copy.run(extract).output).toMatch(/wrote i18n\/fr\/openapi\/platform\.po/);
    expect(copy.run(extract).output).toMatch(/ 0 changed/);
  });

  it('does not change a malformed PO file, and reports its line', () => {
    const file = 'i18n/fr/model.po';
    copy.edit(file, (text) => `${text}\nmsgfoo "broken"\n`);
    const before = copy.run(`cat ${file}`).output;
    const { code, output } = copy.run('npx tsx src/cli/translate/extract.ts');
    expect(output).toMatch(/i18n\/fr\/model\.po:\d+:1 not a PO file/);
    expect(code).toBe(1);
    expect(copy.run(`cat ${file}`).output).toBe(before);
  });
});
