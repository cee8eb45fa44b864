import path from 'node:path';
import { expect, it } from 'vitest';

import { checkScenarios } from '../../../platform/scenarios';
import { readModel } from '../../../inputs/model';
import { platformRoutes } from '../../../inputs/routes';

const siteDir = path.join(import.meta.dirname, '../../../..');

it('every scenario ends as it says, with the routes of the OpenAPI documents', async () => {
  const model = await readModel(siteDir);
  const traces = checkScenarios(model, await platformRoutes(siteDir));
  expect(Object.keys(traces)).toEqual(model.scenarios.map(({ id }) => id));
});
