import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';

import { bodyOf } from '../for-tools/generate/twin';
import { readPage } from '../for-tools/generate/built-page';
import { model } from '../platform/platform.fixture';
import { cite, inEnglish, marksInMarkdown } from './english.fixture';
import { connectorFamilies, described, fileUpload } from './generate/localize';
import Connectors from './Connectors';
import FileUploadSoftware from './FileUploadSoftware';

vi.mock('@data/connectors.json', () => ({ default: connectorFamilies(model, inEnglish, cite) }));
vi.mock('@data/marks.json', () => ({ default: described(model.marks, inEnglish, cite) }));
vi.mock('@data/file-upload.json', () => ({ default: fileUpload(model, cite) }));

/** The lines of the Markdown twin of a page with this content. */
const linesOf = (html: string) =>
  bodyOf(
    readPage(
      `<!doctype html><html lang=en><head><title>A | Guide</title><meta name=description content=B>
      <link rel=canonical href=https://x.org/a></head>
      <body><main><article>${html}</article></main></body></html>`,
    ),
    new Set(),
  ).split('\n');

describe('the connectors, also in Markdown,', () => {
  // cspell:ignore rqwd hbql mqjo gbol
  const lines = linesOf(renderToString(<Connectors />));

  it('have their marks as text, next to name and key', () => {
    expect(lines).toContain(
      '- Dynamics 365 Finance & Operations _Limited release_ _Spend Insights only_ `rqwd`',
    );
    expect(lines).toContain('- Sage 50 Accounts _On-premise_ `hbql`');
    expect(lines).toContain('- Sandbox _For tests_ `mqjo`');
    expect(lines).toContain('- Xero `gbol`');
  });

  it('have a legend with the meaning of each mark', () => {
    for (const { label, description, facts } of model.marks)
      expect(lines).toContain(`- **${label}**: ${description}${marksInMarkdown(facts)}`);
  });
});

it('the software whose files are uploaded is a list with its counts, also in Markdown', () => {
  const { products, facts } = model.fileUpload;
  const without = model.software.length;
  expect(linesOf(renderToString(<FileUploadSoftware />))).toEqual([
    `Files of ${products} products can be uploaded: ${products - without} also have a connector, ${without} have none. Those without a connector are:${marksInMarkdown(facts)}`,
    '',
    ...model.software.map(({ name }) => `- ${name}`),
  ]);
});
