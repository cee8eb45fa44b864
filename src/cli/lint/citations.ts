/** Checks what the pages cite, and prints each page's share of blocks of its own: `tsx src/cli/lint/citations.ts`. */
import { faultText, type Fault } from '../../faults/fault';
import { blocksOf, type Block } from '../../facts/check/blocks';
import { ownShare, pageFaults, twinFaults } from '../../facts/check/page';
import { sourceFaults } from '../../facts/check/sources';
import { readFiles } from '../../files/text-files';
import { ledgerWith } from '../../platform/facts/assumptions';
import { FACT_STATES } from '../../platform/facts/states';
import { readModelAndLedger } from '../../inputs/model';
import { frontMatterOf, parseMdx } from '../../translation/mdx';
import { frenchFolder, twinOf } from '../../translation/pages/twins';
import { readOptions } from '../options';
import { runCommand } from '../run-command';

/** The folders whose pages make claims about the platform, below those of each language. */
const claiming = ['enterprise', 'using-the-api'];
const folders = ['docs', frenchFolder].flatMap((root) => claiming.map((each) => `${root}/${each}`));

runCommand(async () => {
  readOptions({});
  const { model, ledger: written } = await readModelAndLedger('.');
  const ledger = ledgerWith(written, model);
  const states = new Map(ledger.facts.map(({ id, state }) => [id, state]));
  const texts = readFiles(folders, ['.mdx', '.md']);
  const faults: Fault[] = [];
  const pages = new Map<string, readonly Block[]>();
  for (const [file, text] of texts) {
    const tree = parseMdx(file, text);
    if ('message' in tree) {
      faults.push(tree);
      continue;
    }
    const blocks = blocksOf(tree);
    pages.set(file, blocks.blocks);
    faults.push(...pageFaults(file, blocks, states));
    faults.push(...sourceFaults(file, frontMatterOf(tree), blocks.blocks, ledger));
  }
  for (const [file, blocks] of pages) {
    const twin = file.startsWith(frenchFolder) ? pages.get(twinOf(file)) : undefined;
    if (twin) faults.push(...twinFaults(file, blocks, twin));
  }
  for (const fault of faults) console.error(faultText(fault));
  for (const [file, blocks] of pages) {
    if (file.startsWith(frenchFolder)) continue;
    const cites = blocks.reduce((sum, block) => sum + block.cites.length, 0);
    const share = `${Math.round(ownShare(blocks) * 100)} %`.padStart(5);
    console.log(`${share} own, ${blocks.length} blocks, ${cites} citations  ${file}`);
  }
  const cited = new Set([...pages.values()].flat().flatMap(({ cites }) => cites));
  const counts = FACT_STATES.map((state) => {
    const ofState = ledger.facts.filter((fact) => fact.state === state);
    return `${ofState.length} ${state} (${ofState.filter(({ id }) => cited.has(id)).length} cited)`;
  });
  console.log(
    `citations: ${pages.size} pages, ${ledger.facts.length} facts: ${counts.join(', ')}; ${faults.length} errors`,
  );
  if (pages.size === 0) console.error(`citations: no page to check in ${folders.join(', ')}`);
  if (pages.size === 0 || faults.length > 0) process.exitCode = 1;
});
