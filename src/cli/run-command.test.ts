import { expect, it } from 'vitest';

import { CommandError } from '../faults/command-error';
import { FaultError } from '../faults/fault';
import { RequestError } from '../platform/hops/http';
import { EngineError } from '../platform/kernel/world';
import { report } from './run-command';

const fault = { file: 'zones.yaml', line: 1, column: 2, message: 'id is missing' };

it.each([
  [new CommandError('port 1 is taken'), 'error: port 1 is taken'],
  [new EngineError('no way'), 'error: no way'],
  [new RequestError('no method'), 'error: no method'],
  [
    new FaultError([fault, { ...fault, remedy: 'add it' }]),
    'zones.yaml:1:2 id is missing\nzones.yaml:1:2 id is missing: add it',
  ],
  [
    Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT', syscall: 'open' }),
    'error: ENOENT: no such file',
  ],
])('%s is printed without a stack', (error, printed) => {
  expect(report(error)).toBe(printed);
});

it('prints a defect as it is', () => {
  const defect = new TypeError('undefined is not a function');
  expect(report(defect)).toBe(defect);
});
