import { describe, expect, it } from 'vitest';

import { model } from '../../platform/platform.fixture';
import { modelUses } from './model-uses';
import { pageUses } from './page-uses';
import { usesOf } from './uses';

const page = (text: string) => ({
  file: 'docs/limits.mdx',
  text,
  title: 'Limits',
  address: '/limits',
});
const english = { localize: (text: string) => ({ text }), locale: 'en' };

describe('what cites a fact', () => {
  it('is a page, with the heading before the citation', () => {
    const text = [
      'Above.[^above]',
      '## Daily {/* #daily */}',
      'A day.[^quota][^reset] `[^code]`',
      '| A |\n| - |\n| Cell[^row] |',
    ].join('\n\n');
    const found = pageUses(page(text)).map(({ fact, use }) => [fact, use.address]);
    expect(found).toEqual([
      ['above', '/limits'],
      ['quota', '/limits#daily'],
      ['reset', '/limits#daily'],
      ['row', '/limits#daily'],
    ]);
  });

  it('is named once, however often it cites the fact', () => {
    const text = 'One.[^a] Two.[^a]\n\n## Later {/* #later */}\n\nThree.[^a]';
    expect(usesOf(pageUses(page(text)))).toEqual({
      a: [{ kind: 'page', title: { text: 'Limits' }, address: '/limits' }],
    });
  });

  it('fails with file and line where a page is not well-formed', () => {
    expect(() => pageUses(page('\n<b>'))).toThrow('docs/limits.mdx:2');
  });

  it('is a control, a scenario or any other entry of the model', () => {
    const [control] = model.controls;
    const [scenario] = model.scenarios;
    const citing = {
      ...model,
      controls: control ? [{ ...control, facts: ['a'] }] : [],
      scenarios: scenario ? [{ ...scenario, facts: ['a'] }] : [],
      newcomers: [{ within: { facts: ['a'] } }, { fact: 'b' }],
    };
    const uses = usesOf(modelUses(citing, english, '/fr'));
    const addresses = uses.a?.map(({ address }) => address) ?? [];
    expect(addresses).toContain(
      `/fr/enterprise/tech-overview/security/threats-and-controls#control-${control?.id}`,
    );
    expect(addresses).toContain(`/fr/explorer/${scenario?.id}`);
    expect(addresses).toContain('/fr/explorer');
    expect(uses.b?.map(({ kind }) => kind)).toEqual(['model']);
  });
});
