import { afterEach, describe, expect, it } from 'vitest';

import { FaultError } from '../../src/faults/fault';
import { loadLedger } from '../../src/platform/facts/load';
import { ledgerTexts } from '../../src/platform/facts/translatable';
import { load } from '../../src/platform/model/load';
import { modelTexts } from '../../src/platform/model/translatable';
import { hostileModels } from './models';

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect({}).not.toHaveProperty('polluted');
});

const read = hostileModels.filter(({ refusal }) => refusal === undefined);
const refused = hostileModels.flatMap(({ refusal, ...model }) =>
  refusal === undefined ? [] : [{ ...model, refusal }],
);

/** The ledger and the model of files, as the site reads them. */
function loadBoth(files: Readonly<Record<string, string>>) {
  const isOfLedger = ([name]: readonly [string, string]) => name.startsWith('ledger/');
  const entries = Object.entries(files);
  const ledger = loadLedger(Object.fromEntries(entries.filter(isOfLedger)));
  const ofModel = entries.filter((entry) => !isOfLedger(entry));
  return { ledger, model: load(Object.fromEntries(ofModel), ledger.facts) };
}

describe('a hostile text of the model is only text', () => {
  it.each(read)('$what', ({ files }) => {
    const { model, ledger } = loadBoth(files());
    expect(modelTexts(model).length).toBeGreaterThan(100);
    expect(ledgerTexts(ledger).length).toBeGreaterThan(100);
    expect(JSON.parse(JSON.stringify({ model, ledger }))).toEqual({ model, ledger });
  });
});

describe('a hostile model is an error, with file, line and column', () => {
  it.each(refused)('$what', ({ files, refusal }) => {
    const given = files();
    let message = '';
    try {
      loadBoth(given);
    } catch (error) {
      expect(error).toBeInstanceOf(FaultError);
      message = (error as FaultError).message;
    }
    expect(message).toMatch(/^[\w/-]+\.yaml:\d+:\d+ /);
    expect(message).toMatch(refusal);
    expect(message.length).toBeLessThan(100_000);
  });
});
