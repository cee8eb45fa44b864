import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readInputs, type Inputs } from '../inputs';
import { at, list, string } from '../openapi/json';
import { steps } from './kernel/steps';
import type { Trace } from './kernel/trace';
import { familyOfDataType } from './model/data-types';
import { datasetStatuses, refresh } from './platform.fixture';
import { run } from './run';
import { play, playableConnectors } from './scenarios';

let inputs: Inputs;
let dataTypes: readonly string[];

beforeAll(async () => {
  inputs = await readInputs(path.resolve(import.meta.dirname, '../..'));
  const platform = inputs.documents.find(({ api }) => api === 'platform');
  const keys = at(platform?.document ?? {}, '#/components/schemas/DataType/enum');
  dataTypes = list(keys).flatMap((key) => string(key) ?? []);
});

const ask = (dataType: string) => ({
  ...refresh,
  path: refresh.path.replace(/[^/]+$/, dataType),
});
const answerOf = ({ messages }: Trace) => {
  const content = messages.findLast(({ to }) => to === 'api-client')?.content;
  return content?.type === 'response' ? content : undefined;
};

describe('the data types of the API', () => {
  it('are 43: 28 of accounting, 4 of banking and 11 of commerce', () => {
    const families = dataTypes.map(familyOfDataType);
    const count = (family: string) => families.filter((each) => each === family).length;
    expect(dataTypes).toHaveLength(43);
    expect(['accounting', 'banking', 'commerce'].map(count)).toEqual([28, 4, 11]);
  });

  it('include what each family refreshes by default; bank feeds refresh nothing', () => {
    const refreshed = inputs.model.families.flatMap(({ id, refreshes }) =>
      refreshes === undefined ? [] : [[id, familyOfDataType(refreshes)]],
    );
    expect(refreshed).toEqual(['accounting', 'banking', 'commerce'].map((id) => [id, id]));
    for (const { refreshes } of inputs.model.families)
      if (refreshes !== undefined) expect(dataTypes).toContain(refreshes);
  });

  it('are the only ones that can be refreshed: another is not in the contract', () => {
    expect(run(inputs, ask('beehives')).outcome).toEqual({ status: 400, decidedBy: 'public-api' });
  });
});

describe('a refresh', () => {
  it('asks for a data type of the chosen integration’s family, everywhere in its trace', () => {
    const { model } = inputs;
    const scenarios = model.scenarios.filter(({ request }) => /\/queue\/\w+$/.test(request.path));
    expect(scenarios.length).toBeGreaterThan(4);
    const others = (own: string | undefined) =>
      model.families.flatMap(({ refreshes }) => (refreshes === own ? [] : (refreshes ?? [])));
    for (const scenario of scenarios)
      for (const connector of playableConnectors(model, scenario)) {
        const trace = play(inputs, scenario, { connector });
        const { family } = model.connectors.find(({ id }) => id === connector) ?? {};
        const own = model.families.find(({ id }) => id === family)?.refreshes;
        const text = JSON.stringify(trace);
        expect(text, `${scenario.id} with ${connector}`).toContain(`/queue/${own}`);
        for (const other of others(own))
          expect(text).not.toMatch(new RegExp(`(?<![\\w-])${other}(?![\\w-])`));
      }
  });

  it('of a data type of another family is rejected as documented, and queues nothing', () => {
    for (const { id, name, family } of inputs.model.connectors)
      for (const dataType of ['invoices', 'banking-accounts', 'commerce-orders']) {
        const trace = run(inputs, ask(dataType), { connector: id });
        if (familyOfDataType(dataType) === family) {
          expect(trace.outcome.dataset).toBe('Complete');
          continue;
        }
        expect(trace.outcome).toEqual({ status: 404, decidedBy: 'public-api' });
        expect(answerOf(trace)?.body).toMatchObject({
          statusCode: 404,
          error: `Datatype ${dataType} not supported by platform(s) ${name}`,
        });
        expect(trace.messages.map(({ to }) => to)).not.toContain('message-queues');
      }
  });

  it('of a data type that its source lacks ends in NotSupported, which a webhook reports', () => {
    const trace = run(inputs, refresh, { connector: 'xero', data: 'unsupported' });
    expect(trace.outcome).toEqual({
      status: 200,
      decidedBy: 'public-api',
      dataset: 'NotSupported',
      webhooks: ['read.completed'],
    });
    expect(datasetStatuses(trace).slice(-2)).toEqual([
      'xero-fetch-job: NotSupported',
      'internal-services: NotSupported',
    ]);
    expect(steps(trace).map(({ textId }) => textId)).toContain('source-lacks');
    expect(JSON.stringify(trace)).toContain('"recordsModified":false,"status":"NotSupported"');
  });
});
