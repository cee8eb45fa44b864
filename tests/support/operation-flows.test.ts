import path from 'node:path';
import type { ComponentProps } from 'react';
import { beforeAll, describe, expect, expectTypeOf, test } from 'vitest';

import { readDraft } from '../../src/explorer/compose/draft';
import { openLink } from '../../src/explorer/compose/link';
import { parsePlace } from '../../src/explorer/fragment';
import { createEngine } from '../../src/explorer/live/engine';
import {
  type Asked,
  askedOf,
  composerFragment,
  type Followed,
} from '../../src/explorer/live/followed';
import type OperationFlow from '../../src/explorer/OperationFlow';
import { platformLayouts } from '../../src/explorer/scenario-page';
import { steps, type Trace } from '../../src/platform';
import { matchPath } from '../../src/platform/kernel/routes';
import { wayOf, wayTo } from '../../src/platform/platform.fixture';
import { play } from '../../src/platform/scenarios';
import { proseRenderer } from '../../src/reference/generate/prose';
import { apiReference, splitOf } from '../../src/reference/generate/reference';
import { translateDocument } from '../../src/openapi/translate';
import type Operation from '../../src/reference/components/Operation';
import type { OperationPage } from '../../src/reference/page';
import { exampleRequest } from '../../src/reference/request';
import { sourceCatalogue } from '../../src/catalogue';
import { readInputs, type Inputs } from '../../src/inputs';
import { answeredOperations } from '../../src/explorer/generate/answered';
import { composePage } from '../../src/explorer/generate/compose';
import { liveData } from '../../src/explorer/generate/live';

const siteDir = path.resolve(import.meta.dirname, '../..');
const localize = (text: string) => ({ text });

/** Every page of every document, as the reference makes it. */
function pagesOf({ documents }: Inputs): readonly OperationPage[] {
  const render = proseRenderer(() => true);
  return documents.flatMap((source) => {
    const translation = translateDocument(source.document, sourceCatalogue);
    return apiReference(source, translation, render, splitOf(source, render)).operations;
  });
}

/** The data that the section of a page passes to the explorer. */
function followedOf(page: OperationPage): Followed {
  const request = exampleRequest(page);
  if (!request || page.area === undefined) throw new Error(`${page.id} has no call`);
  return { request, area: page.area, title: page.title.text };
}

/** The operation that schedules syncs. */
const schedules = 'set-company-sync-settings';

describe('how a request to an operation travels', () => {
  let ground: Inputs;
  let pages: readonly OperationPage[];
  let calls: readonly {
    readonly page: OperationPage;
    readonly asked: Asked;
    readonly trace: Trace;
  }[];

  beforeAll(async () => {
    ground = await readInputs(siteDir);
    pages = pagesOf(ground);
    calls = pages
      .filter(({ method }) => method !== 'event')
      .map((page) => {
        const asked = askedOf(ground, followedOf(page));
        return { page, asked, trace: play(ground, asked) };
      });
    expect(calls.length).toBeGreaterThan(80);
  });

  test('the Public API handles every operation, with a status that its page lists', () => {
    for (const { page, trace } of calls) {
      const { status, decidedBy } = trace.outcome;
      const place = `${page.api.id}/${page.id}`;
      expect([place, decidedBy]).toEqual([place, 'public-api']);
      if (page.ended === undefined) expect(status, place).toBeLessThan(300);
      else expect(status, place).toBe(404);
      expect(page.responses.map((response) => response.status)).toContain(String(status));
      const method = { type: 'code', value: page.method.toUpperCase() };
      expect(steps(trace)[0]?.values.method).toEqual(method);
    }
  });

  test('the area that a page names is that of the route that its request takes', () => {
    for (const { page, asked } of calls) {
      const { method, path: address } = asked.request;
      const [path = ''] = address.split('?');
      const taken = matchPath(ground.routes, path).filter((route) => route.method === method);
      const place = `${page.api.id}/${page.id}`;
      expect(taken.map(({ area }) => [place, area])).toEqual([[place, page.area]]);
    }
  });

  test('every request takes the documented way to the data, or to the end of its operation', () => {
    for (const { page, trace } of calls) {
      const hasJobs = (trace.outcome.dataset ?? trace.outcome.write) !== undefined;
      // A scheduled sync is queued when it is due, long after the response.
      const isQueued = hasJobs && page.id !== schedules;
      const place = `${page.api.id}/${page.id}`;
      const last = page.ended === undefined ? 'client-metabase' : 'public-api';
      expect([place, wayOf(trace)]).toEqual([place, wayTo(last, isQueued)]);
      const received = trace.messages.findIndex(({ to }) => to === 'api-client');
      const after = trace.messages.slice(received + 1);
      if (!hasJobs) expect([place, after]).toEqual([place, []]);
      else expect(after[0]?.from).toBe(isQueued ? 'message-queues' : 'internal-services');
    }
  });

  test('the figure of a Bank Feeds operation has an integration for bank feeds', () => {
    const feeds = calls.filter(({ page }) => page.area === 'bank-feeds');
    expect(feeds).not.toEqual([]);
    for (const { page, asked } of feeds)
      expect([page.id, asked.conditions.connector]).toEqual([page.id, 'xero-bank-feeds']);
  });

  test('the jobs of an operation are those of an integration that its area uses', () => {
    const jobs = calls.filter(
      ({ trace: { outcome } }) => (outcome.dataset ?? outcome.write) !== undefined,
    );
    expect(jobs.map(({ page }) => page.id)).toEqual(
      expect.arrayContaining(['create-bank-transactions', 'refresh-data-type', schedules]),
    );
    // Other operations of the same areas, such as a list of push operations, leave no work to jobs.
    const areas = new Set(ground.model.areas.flatMap(({ id, job }) => (job ? [id] : [])));
    for (const { page } of jobs) if (page.id !== schedules) expect(areas).toContain(page.area);
    for (const { page, trace } of jobs) {
      const isWrite = trace.outcome.write !== undefined;
      const connector = isWrite ? 'xero-bank-feeds' : 'xero';
      for (const id of [`${connector}-fetch-job`, `${connector}-map-job`, connector])
        expect([page.id, id, trace.messages.some(({ to }) => to === id)]).toEqual([
          page.id,
          id,
          true,
        ]);
      expect(trace.outcome.webhooks).toHaveLength(1);
    }
  });

  test('the engine in a page draws it on the figure that flows share, or on a separate one', () => {
    const { model, routes } = ground;
    const platform = platformLayouts(model, localize);
    const engine = createEngine(liveData(model, routes, localize), platform, 'en');
    for (const [id, isShared] of [
      ['list-companies', true],
      ['refresh-data-type', false],
    ] as const) {
      const call = calls.find(({ page }) => page.id === id && page.api.id === 'platform');
      if (!call) throw new Error(id);
      const { flow } = engine.follow(followedOf(call.page));
      expect(flow.trace.outcome).toEqual(call.trace.outcome);
      expect(flow.layouts === undefined).toBe(isShared);
    }
  });

  test('webhooks go in the other direction, and have no such flow', () => {
    const events = pages.filter(({ method }) => method === 'event');
    expect(events.length).toBeGreaterThan(10);
    expect(events.filter((page) => exampleRequest(page) !== undefined)).toEqual([]);
  });

  test('the composer opens with the same request, and the link contains no key', () => {
    const page = composePage(ground.model, ground.routes, localize);
    let linked = 0;
    for (const { page: operation, asked, trace } of calls) {
      const fragment = composerFragment(asked);
      if (fragment === undefined) continue;
      linked += 1;
      expect(fragment).not.toContain('WU9VUl9BUElfS0VZ');
      const draft = openLink(parsePlace(fragment).request ?? '', page)?.draft;
      const reading = draft && readDraft(draft, page);
      if (!reading?.isValid) throw new Error(`${operation.id}: the composer cannot read the link`);
      expect([operation.id, play(ground, reading).outcome]).toEqual([operation.id, trace.outcome]);
    }
    expect(linked).toBeGreaterThan(80);
  });

  test('without JavaScript a scenario is shown instead: the operation’s own, if there is one', () => {
    const answered = answeredOperations(ground.model, ground.routes);
    expect(answered).toMatchObject({
      'list-companies': 'list-companies',
      'refresh-data-type': 'refresh-data-type',
      'create-bank-transactions': 'write-bank-transactions',
    });
    // The first is shown for operations without one.
    expect(Object.values(answered)[0]).toBe('list-companies');
  });

  test('the page of an operation accepts the drawing of the explorer without importing it', () => {
    expectTypeOf<typeof OperationFlow>().toExtend<ComponentProps<typeof Operation>['Flow']>();
  });
});
