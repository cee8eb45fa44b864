import path from 'node:path';
import { lint, loadConfig, type Config, type NormalizedProblem } from '@redocly/openapi-core';

import { located, type SourceDocument } from '../check';
import { formerFaults } from '../former';
import { ownerFaults, areaFaults } from '../owners';
import type { Fault } from '../../faults/fault';
import { FolderResolver } from '../resolver';
import { guideRules, remedies } from './rules';

/**
 * The problems of documents that can be rendered: violations of the rules in `redocly.yaml`, areas that the platform
 * does not have, routes whose owner is unclear, and faulty lists of former operations.
 * @param areas the ids of the areas in the model
 * @example await lintDocuments('.', await readDocuments('.'), ['companies'])
 */
export async function lintDocuments(
  root: string,
  sources: readonly SourceDocument[],
  areas: readonly string[],
): Promise<readonly Fault[]> {
  const config = await loadConfig({
    configPath: path.join(root, 'redocly.yaml'),
    plugins: [guideRules],
  });
  const findings = await Promise.all(sources.map(({ file }) => lintDocument(root, file, config)));
  return [
    ...findings.flat(),
    ...areaFaults(sources, areas),
    ...ownerFaults(sources),
    ...formerFaults(sources),
  ];
}

/** The violations of `redocly.yaml` in a document, in the order of its lines. */
async function lintDocument(root: string, file: string, config: Config): Promise<readonly Fault[]> {
  const ref = path.join(root, file);
  const externalRefResolver = new FolderResolver(path.dirname(ref));
  const found = await lint({ ref, config, externalRefResolver });
  return found
    .filter(({ ignored }) => ignored !== true)
    .map((each) => located(root, each, remedyOf(each)))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

function remedyOf({ ruleId, suggest: [near] }: NormalizedProblem): string {
  const reason = `or list it in .redocly.lint-ignore.yaml with the reason (rule ${ruleId})`;
  const hint = near === undefined ? '' : `: did you mean "${near}"?`;
  return `${remedies[ruleId] ?? `correct it, ${reason}`}${hint}`;
}
