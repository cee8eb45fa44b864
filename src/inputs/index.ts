import type { Model, Route, Trace } from '../platform';
import { checkScenarios } from '../platform/scenarios';
import type { SourceDocument } from '../openapi/check';
import { areaFaults } from '../openapi/owners';
import { FaultError } from '../faults/fault';
import { readDocuments } from '../openapi/read';
import { routes as openapiRoutes } from '../openapi/routes';
import { contentDigest } from '../files/digest';
import { inputFiles } from './files';
import { ledgerWith } from '../platform/facts/assumptions';
import type { Ledger } from '../platform/facts/schema';
import { readModelAndLedger } from './model';

/** What the plugins use to make the pages of every language. */
export interface Inputs {
  readonly model: Model;
  /** The facts that the model and the pages cite, the assumptions of the model among them. */
  readonly ledger: Ledger;
  readonly documents: readonly SourceDocument[];
  readonly routes: readonly Route[];
  /** The trace of every scenario, by the scenario's id. */
  readonly traces: Readonly<Record<string, Trace>>;
}

let last: { readonly digest: string; readonly inputs: Promise<Inputs> } | undefined;

/**
 * Reads the model and the OpenAPI documents of a site and runs every scenario: once for the same files, however many
 * plugins of a build call it. In `npm run dev`, it reads them again when a file has changed.
 * @throws {FaultError} with every fault in the files
 * @throws {Error} if a scenario ends in another way than it expects
 */
export async function readInputs(siteDir: string): Promise<Inputs> {
  const digest = `${siteDir} ${contentDigest(siteDir, inputFiles)}`;
  if (last?.digest !== digest) last = { digest, inputs: read(siteDir) };
  return last.inputs;
}

async function read(siteDir: string): Promise<Inputs> {
  const [{ model, ledger }, documents] = await Promise.all([
    readModelAndLedger(siteDir),
    readDocuments(siteDir),
  ]);
  const faults = areaFaults(documents, areasOf(model));
  if (faults.length > 0) throw new FaultError(faults);
  const routes = openapiRoutes(documents);
  return {
    model,
    ledger: ledgerWith(ledger, model),
    documents,
    routes,
    traces: checkScenarios(model, routes),
  };
}

/** The ids of the areas that an operation can name. */
export function areasOf({ areas }: Model): readonly string[] {
  return areas.map(({ id }) => id);
}
