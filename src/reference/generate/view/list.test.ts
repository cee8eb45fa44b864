import { describe, expect, it } from 'vitest';

import { readCatalogue } from '../../../catalogue';
import { readDocuments } from '../../../openapi/read';
import { documentWith, withSite } from '../site.fixture';
import { frenchState } from './list';

const po = (english: string) => `msgid ""\nmsgstr ""\n\nmsgid "${english}"\nmsgstr "Chose."\n`;

async function stateWith(english: string) {
  const text = documentWith('    Item: { type: object, description: An odd thing. }');
  const [source] = await withSite({ 'static/openapi/odd.yaml': text }, readDocuments);
  if (source === undefined) throw new Error('the document was not read');
  return frenchState(source, readCatalogue([{ file: 'odd.po', text: po(english) }]));
}

describe('the French of a document', () => {
  it('counts its texts, and has the name of their overlay', async () => {
    expect(await stateWith('An odd thing.')).toEqual({
      french: { total: 3, current: 1 },
      overlay: 'odd.fr.overlay.yaml',
    });
  });

  it('has no overlay if nothing is in French', async () => {
    expect(await stateWith('Another thing.')).toEqual({ french: { total: 3, current: 0 } });
  });
});
