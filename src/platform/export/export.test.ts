// @vitest-environment jsdom
import mermaid from 'mermaid';
import { describe, expect, it } from 'vitest';
import { requestTime } from '../hops/clock';
import { DAY } from '../kernel/time';
import type { Trace } from '../kernel/trace';
import { run } from '../run';
import {
  authorization,
  model,
  platform,
  push,
  refresh as refreshRequest,
} from '../platform.fixture';
import { play } from '../scenarios';
import { csv, toCsv } from './csv';
import { toMermaid } from './mermaid';
import { componentName, ENGLISH, sentence } from './names';
import { toOtlp } from './otlp';
import { summarize } from './summary';

const traces = model.scenarios.map((scenario) => ({
  id: scenario.id,
  trace: play(platform, scenario),
}));
const refresh = run(platform, refreshRequest);
const list = run(platform, { method: 'GET', path: '/companies', headers: authorization });
const otlpSpans = (trace: Trace) =>
  toOtlp(model, trace).resourceSpans.flatMap(({ scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) => spans),
  );
/** @example dateOf('1773844200000000000') // => '2026-03-18T14:30:00Z' */
const dateOf = (nanos: string) =>
  new Date(Number(BigInt(nanos) / 1_000_000_000n) * 1000).toISOString().replace('.000Z', 'Z');
const all = [
  ...traces,
  { id: 'a data sync', trace: refresh },
  { id: 'a push operation', trace: run(platform, push) },
];

describe('a trace as Mermaid', () => {
  it.each(all)('is valid Mermaid: $id', async ({ trace }) => {
    const text = toMermaid(model, trace);
    await expect(mermaid.parse(text)).resolves.toMatchObject({ diagramType: 'sequence' });
    expect(text.match(/->>|-->>|--x/g)).toHaveLength(trace.messages.length);
  });

  it('has rows only for a database, and an acknowledgement for a queue', () => {
    const titles = toMermaid(model, refresh)
      .split('\n')
      .flatMap((line) => line.split(': ').slice(1).join(': '));
    for (const title of ['ACK', 'result', 'records: 100', 'rows: 100'])
      expect(titles).toContain(title);
  });

  it('has a note with the length of each wait, in the language', async () => {
    const scaling = traces.find(({ id }) => id === 'load-spike')?.trace ?? refresh;
    const text = toMermaid(model, scaling);
    await expect(mermaid.parse(text)).resolves.toBeTruthy();
    const { length } = scaling.spans.filter(({ isWait }) => isWait);
    expect(text.match(/^ {2}Note over c\d+: 1\u00A0min$/gm)).toHaveLength(length);
    const waiting = scaling.spans.map((span) =>
      span.isWait ? { ...span, end: span.start + 3 * DAY } : span,
    );
    const later = scaling.messages.slice(0, -3);
    const french = { locale: 'fr', text: (english: string) => english };
    const translated = toMermaid(
      model,
      { spans: [scaling.spans[0], ...waiting], messages: later },
      french,
    );
    expect(translated).toMatch(/Note over c\d+: 3\u00A0jours$/m);
  });

  it('is valid whatever a client sends', async () => {
    const path = '/companies/a;b#c%20--x->>{<br>}:end';
    const trace = run(platform, { method: 'GET', path, query: { 'a;': '#1;\nend' } });
    await expect(mermaid.parse(toMermaid(model, trace))).resolves.toBeTruthy();
  });
});

describe('a trace as OTLP', () => {
  it.each(all)('has every span once, with an existing parent: $id', ({ trace }) => {
    const spans = otlpSpans(trace);
    expect(spans).toHaveLength(trace.spans.length);
    const ids = new Set(spans.map(({ spanId }) => spanId));
    for (const span of spans) {
      expect(span.traceId).toMatch(/^[0-9a-f]{32}$/);
      expect(span.spanId).toMatch(/^[0-9a-f]{16}$/);
      expect(span.startTimeUnixNano).toMatch(/^\d{19}$/);
      expect(BigInt(span.endTimeUnixNano) > BigInt(span.startTimeUnixNano)).toBe(true);
      if (span.parentSpanId !== undefined) expect(ids).toContain(span.parentSpanId);
      for (const { value } of span.attributes) expect(Object.keys(value)).toHaveLength(1);
    }
    expect(spans.filter(({ parentSpanId }) => parentSpanId === undefined)).toHaveLength(1);
  });

  it.each(all)(
    'begins when the client sends its request, and ends exactly as much later: $id',
    ({ trace }) => {
      const [root] = otlpSpans(trace).filter(({ parentSpanId }) => parentSpanId === undefined);
      expect(root && dateOf(root.startTimeUnixNano)).toBe(requestTime(model));
      const ends = otlpSpans(trace).map(({ endTimeUnixNano }) => BigInt(endTimeUnixNano));
      const last = BigInt(Math.max(...trace.spans.map(({ end }) => end))) * 1000n;
      expect(ends).toContain(BigInt(root?.startTimeUnixNano ?? 0) + last);
    },
  );

  it('has the dates of the messages that are sent: a webhook is generated while its sender works', () => {
    const generated = all.flatMap(({ trace }) =>
      trace.messages.flatMap(({ from, content }) => {
        const text = content.type === 'request' ? JSON.stringify(content.body ?? null) : '';
        const [, date] = /"generatedDate":"([^"]+)"/.exec(text) ?? [];
        return date === undefined ? [] : [{ trace, sender: from, date }];
      }),
    );
    expect(generated.length).toBeGreaterThan(0);
    for (const { trace, sender, date } of generated) {
      const { resourceSpans } = toOtlp(model, trace);
      const ofSender = resourceSpans
        .filter(({ resource }) => JSON.stringify(resource).includes(`"${sender}"`))
        .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
      const isOpen = ({
        startTimeUnixNano: start,
        endTimeUnixNano: end,
      }: (typeof ofSender)[number]) => dateOf(start) <= date && date <= dateOf(end);
      expect(ofSender.some(isOpen)).toBe(true);
    }
  });

  it('is exact for a trace of weeks', () => {
    const [root] = refresh.spans;
    const [span] = otlpSpans({
      ...refresh,
      spans: [{ ...root, end: root.start + 60 * DAY + 1 }],
    });
    expect(span?.endTimeUnixNano).toBe(
      `${Date.parse(requestTime(model)) / 1000 + 60 * 86_400}000001000`,
    );
  });

  it('counts returned rows only at a database, and only for a read', () => {
    for (const trace of [refresh, list]) {
      const counting = trace.spans.filter(
        ({ attributes }) => 'db.response.returned_rows' in attributes,
      );
      const reads = trace.spans.filter(
        ({ component, attributes }) =>
          component === 'client-metabase' && attributes['db.operation.name'] === 'read',
      );
      expect(reads.length).toBeGreaterThan(0);
      expect(counting).toEqual(reads);
    }
  });
});

describe('a trace as a table', () => {
  it('has a row for each step', () => {
    const rows = toCsv(model, refresh).trimEnd().split('\r\n');
    expect(rows[0]).toBe('step,start_us,end_us,component,decision,text');
    expect(rows).toHaveLength(1 + summarize(model, refresh).steps.length);
  });

  it('quotes special characters, and contains no formulas', () => {
    expect(csv([['a"b', 'c,d', 'e\nf', 1]])).toBe('"a""b","c,d","e\nf",1\r\n');
    expect(csv([['=1+1', '-x']])).toBe("'=1+1,'-x\r\n");
  });
});

describe('a trace as text', () => {
  it.each(all)('has no placeholders left: $id', ({ trace }) => {
    const { steps } = summarize(model, trace);
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.join(' ')).not.toMatch(/\{[a-z]+\}|undefined|  /);
  });

  it('lists the components that took part, in order, and the outcome', () => {
    const { path, status, response, dataset } = summarize(model, refresh);
    expect({ status, dataset }).toEqual({ status: 200, dataset: 'Complete' });
    expect(response?.status).toBe(200);
    expect(path).toEqual([
      ...['api-client', 'waf', 'gateway', 'public-api', 'data-api', 'client-metabase'],
      ...['message-queues', 'xero-fetch-job', 'key-vault', 'xero', 'xero-map-job'],
      ...['internal-services', 'webhook-sender', 'webhook-consumer'],
    ]);
  });

  it('is available in another language', () => {
    const french = { locale: 'fr', text: (english: string) => `fr ${english}` };
    expect(componentName(model, 'xero-fetch-job', french)).toBe('fr Xero Fetch Job');
    expect(componentName(model, 'xero-fetch-job', ENGLISH)).toBe('Xero Fetch Job');
    expect(componentName(model, 'xero', ENGLISH)).toBe('Xero');
    const values = {
      status: { type: 'code', value: '200 OK' },
      duration: { type: 'duration', value: 1_234_500 },
    } as const;
    const step = { textId: 'client-receives', values } as const;
    expect(sentence(model, step, french)).toMatch(/^fr .* 200 OK after 1,2\u00A0s\.$/);
  });
});
