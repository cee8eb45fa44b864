import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';

import { bodyOf } from '../for-tools/generate/twin';
import { readPage } from '../for-tools/generate/built-page';
import { model } from '../platform/platform.fixture';
import { cite, inEnglish, marksInMarkdown } from './english.fixture';
import { networkStatements, topologyConnections } from './generate/topology';
import NetworkStatements from './NetworkStatements';
import TopologyTable from './TopologyTable';

vi.mock('@data/topology.json', () => ({ default: topologyConnections(model, inEnglish, cite) }));
vi.mock('@data/network.json', () => ({ default: networkStatements(model, inEnglish, cite) }));

/** The Markdown twin of a page with this content. */
const twinOf = (html: string) =>
  bodyOf(
    readPage(
      `<!doctype html><html lang=en><head><title>A | Guide</title><meta name=description content=B>
      <link rel=canonical href=https://x.org/a></head>
      <body><main><article>${html}</article></main></body></html>`,
    ),
    new Set(),
  );

const { connections, network } = model.topology;

it('the table has a row for each connection, also in Markdown', () => {
  const rows = connections.map(
    ({ from, to, label, both, fact }) =>
      `| ${from} | ${both ? `${to}, in both directions` : to} | ${label ?? 'None'}${marksInMarkdown([fact])} |`,
  );
  expect(twinOf(renderToString(<TopologyTable />)).split('\n')).toEqual([
    '| From | To | Label |',
    '| - | - | - |',
    ...rows,
  ]);
});

it('the statements about the network are a list, also in Markdown', () => {
  expect(twinOf(renderToString(<NetworkStatements />)).split('\n')).toEqual(
    network.statements.map(({ says, fact }) => `- ${says}${marksInMarkdown([fact])}`),
  );
});
