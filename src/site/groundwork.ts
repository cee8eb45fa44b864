import type { Model, Route, Trace } from '../platform';
import { checkScenarios } from '../platform/scenarios';
import type { SourceDocument } from '../reference/build/check';
import { serviceProblems } from '../reference/build/owners';
import { DocumentError } from '../reference/build/problems';
import { readDocuments } from '../reference/build/read';
import { inputDigest } from './digest';
import { routesOf } from './flows/routes';
import { readModel } from './model/read';

/** What the pages of every plugin and language stand on. */
export interface Groundwork {
  readonly model: Model;
  readonly documents: readonly SourceDocument[];
  readonly routes: readonly Route[];
  /** The trace of every scenario, by the scenario's id. */
  readonly traces: Readonly<Record<string, Trace>>;
}

/** What it is made of beside the code. */
export const groundworkInputs = ['src/platform/model', 'static/openapi'] as const;
let laid: { readonly digest: string; readonly groundwork: Promise<Groundwork> } | undefined;

/**
 * Reads the model and the documents of a site and plays every scenario: once for the same files, however
 * many plugins and languages of a build ask. What is read anew, as under `npm run dev`, is what has changed.
 * @throws {ModelError} {DocumentError} {Error} with every fault of the files, or of what they make happen
 */
export async function groundwork(siteDir: string): Promise<Groundwork> {
  const digest = `${siteDir} ${inputDigest(siteDir, groundworkInputs)}`;
  if (laid?.digest !== digest) laid = { digest, groundwork: lay(siteDir) };
  return laid.groundwork;
}

async function lay(siteDir: string): Promise<Groundwork> {
  const [model, documents] = await Promise.all([readModel(siteDir), readDocuments(siteDir)]);
  const problems = serviceProblems(documents, servicesOf(model));
  if (problems.length > 0) throw new DocumentError(problems);
  const routes = routesOf(documents);
  return { model, documents, routes, traces: checkScenarios(model, routes) };
}

/** The ids of the services that an operation can name. */
export function servicesOf({ components }: Model): readonly string[] {
  return components.filter(({ kind }) => kind === 'service').map(({ id }) => id);
}
