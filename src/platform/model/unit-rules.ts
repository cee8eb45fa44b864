import type { Path } from '../../faults/walk';
import type { Rule } from './finding';
import type { FileName } from './schema';

export const defaultsInRange: Rule = ({ assumptions }) =>
  assumptions.flatMap(({ default: value, range }, index) => {
    if (value >= range.min && value <= range.max) return [];
    const message = `default is ${value}, expected ${range.min} to ${range.max}, its range`;
    return [{ file: 'assumptions.yaml', path: ['assumptions', index, 'default'], message }];
  });

/** An assumption used as a time is one in microseconds, one used as a status is a status. */
export const units: Rule = (model) => {
  const unitOf = new Map(model.assumptions.map(({ id, unit }) => [id, unit]));
  const wrong = (file: FileName, path: Path, assumption: string, unit: string) => {
    const actual = unitOf.get(assumption);
    const message = `"${assumption}" is in ${actual}, expected one in ${unit}`;
    return actual === unit ? [] : [{ file, path, message }];
  };
  return [
    ...Object.entries(model.perIntegration).flatMap(([part, { serviceTime }]) =>
      wrong('components.yaml', ['perIntegration', part, 'serviceTime'], serviceTime, 'us'),
    ),
    ...model.components.flatMap((component, index) => {
      if (!('serviceTime' in component)) return [];
      const path = ['components', index, 'serviceTime'];
      return wrong('components.yaml', path, component.serviceTime, 'us');
    }),
    ...model.connections.flatMap(({ latency }, index) =>
      wrong('components.yaml', ['connections', index, 'latency'], latency, 'us'),
    ),
    ...model.controls.flatMap(({ refusal: { status } }, index) => {
      if (typeof status === 'number') return [];
      const path = ['controls', index, 'refusal', 'status', 'assumption'];
      return wrong('controls.yaml', path, status.assumption, 'http-status');
    }),
  ];
};
