import { expect, it } from 'vitest';
import { gaps } from './gaps';
import type { PlayedTrace } from './trace';

const span = (component: string, start: number, end: number): PlayedTrace['spans'][number] => ({
  ...{ kind: 'internal', component, start, end },
});
const wait = (component: string, start: number, end: number) => ({
  ...span(component, start, end),
  isWait: true as const,
});

it('finds a wait between the events before and after it', () => {
  const spans = [span('job', 0, 10), wait('job', 10, 500), span('job', 500, 510)];
  const found = { after: 1, time: 490, component: 'job' };
  expect(gaps({ spans }, [0, 5, 500, 520])).toEqual([found]);
  expect(gaps({ spans }, [0, 10, 500, 520])).toEqual([found]);
  expect(gaps({ spans }, [0, 8, 505])).toEqual([found]);
});

it('finds a wait after the last event', () => {
  expect(gaps({ spans: [wait('queue', 10, 90)] }, [0, 5])).toMatchObject([{ after: 1, time: 80 }]);
});

it('takes waits one after the other for one gap', () => {
  const spans = [wait('sender', 10, 400), wait('client', 400, 900)];
  expect(gaps({ spans }, [0, 905])).toEqual([{ after: 0, time: 890, component: 'sender' }]);
});

it('finds nothing where nothing waits', () => {
  expect(gaps({ spans: [span('source', 0, 900)] }, [0, 900])).toEqual([]);
});

it('is where other processes leave the most time', () => {
  const spans = [wait('sender', 10, 1000), wait('queue', 20, 500)];
  expect(gaps({ spans }, [0, 15, 620, 1000])).toEqual([
    { after: 1, time: 605, component: 'sender' },
  ]);
  expect(gaps({ spans }, [0, 15, 30, 300, 310, 1000])).toEqual([
    { after: 2, time: 270, component: 'queue' },
    { after: 4, time: 690, component: 'sender' },
  ]);
});
