import { afterEach, describe, expect, it } from 'vitest';

import { FaultError } from '../../src/faults/fault';
import { load } from '../../src/platform/model/load';
import { modelTexts } from '../../src/platform/model/translatable';
import { factIds } from '../../src/platform/platform.fixture';
import { hostileModels } from './models';

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect({}).not.toHaveProperty('polluted');
});

const read = hostileModels.filter(({ refusal }) => refusal === undefined);
const refused = hostileModels.flatMap(({ refusal, ...model }) =>
  refusal === undefined ? [] : [{ ...model, refusal }],
);

describe('a hostile text of the model is only text', () => {
  it.each(read)('$what', ({ files }) => {
    const model = load(files(), factIds);
    expect(modelTexts(model).length).toBeGreaterThan(100);
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });
});

describe('a hostile model is an error, with file, line and column', () => {
  it.each(refused)('$what', ({ files, refusal }) => {
    const given = files();
    let message = '';
    try {
      load(given, factIds);
    } catch (error) {
      expect(error).toBeInstanceOf(FaultError);
      message = (error as FaultError).message;
    }
    expect(message).toMatch(/^[\w-]+\.yaml:\d+:\d+ /);
    expect(message).toMatch(refusal);
    expect(message.length).toBeLessThan(100_000);
  });
});
