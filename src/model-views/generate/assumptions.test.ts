import { expect, it } from 'vitest';

import { model } from '../../platform/platform.fixture';
import { assumptions } from './localize';

const written = (locale: string, id: string) => {
  const found = assumptions(model, (text) => ({ text }), locale).find((each) => each.id === id);
  return found && { value: found.default, unit: found.unit?.text, ...found.range };
};

it.each([
  ['en', 'internet-latency', { value: '12 ms', min: '500 µs', max: '500 ms' }],
  ['en', 'time-of-day', { value: '14 h 30 min', min: '0 ms', max: '23 h 59 min' }],
  ['en', 'hsts-max-age', { value: '365 days', min: '0 ms', max: '730 days' }],
  ['fr', 'hsts-max-age', { value: '365 jours', min: '0 ms', max: '730 jours' }],
  ['fr', 'waf-service-time', { value: '3 ms', min: '100 µs', max: '100 ms' }],
])('in %s, the times of %s are written as people say them', (locale, id, times) => {
  const spaced = Object.entries(times).map(([name, time]) => [
    name,
    time.replaceAll('\u00A0', ' '),
  ]);
  const found = Object.entries(written(locale, id) ?? {}).flatMap(([name, time]) =>
    time === undefined ? [] : [[name, time.replaceAll('\u00A0', ' ')]],
  );
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(spaced));
});

it('any other assumption is a number with its unit', () => {
  expect(written('en', 'failure-status')).toEqual({
    ...{ value: '503', unit: 'HTTP status code', min: '500', max: '599' },
  });
});
