import { contentDigest } from '../files/digest';
import { ledgerWith } from '../platform/facts/assumptions';
import type { FactState } from '../platform/facts/schema';
import { modelFolders } from './files';
import { readModelAndLedger } from './model';

export type FactStates = ReadonlyMap<string, FactState>;

let last: { readonly digest: string; readonly states: Promise<FactStates> } | undefined;

/**
 * The state of each fact that a page can cite, by its id. Read once for the same files, however many pages ask.
 * @throws {FaultError} with every fault in the files of the ledger and the model
 */
export function readFactStates(siteDir: string): Promise<FactStates> {
  const digest = `${siteDir} ${contentDigest(siteDir, modelFolders)}`;
  if (last?.digest !== digest) last = { digest, states: read(siteDir) };
  return last.states;
}

async function read(siteDir: string): Promise<FactStates> {
  const { model, ledger } = await readModelAndLedger(siteDir);
  return new Map(ledgerWith(ledger, model).facts.map(({ id, state }) => [id, state]));
}
