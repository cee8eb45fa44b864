import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';

import type { FlowData, Layouts, Localize } from '../../data';
import { textSize } from '../../../figure/text';
import { textBox, plainStyle, nodeStyle } from '../../../figure/measure';
import { contains, crosses, grow, overlaps } from '../../../figure/geometry';
import { plainText, sentenceOf } from '../../sentence';
import { edgeId } from '../../view';
import { type Model, steps } from '../../../platform';
import { respond } from '../../../platform/hops/http';
import { DAY } from '../../../platform/kernel/time';
import { drawnOf } from '../../../platform/model/drawn';
import { checkScenarios } from '../../../platform/scenarios';
import { readLocaleCatalogue } from '../../../inputs/catalogue';
import { readModel } from '../../../inputs/model';
import { compactLayouts, drawn, flowData, layoutsOf, travelledBy } from '../../flow-data';
import { compactParts } from './data';
import { platformRoutes } from '../../../inputs/routes';

const siteDir = path.resolve(import.meta.dirname, '../../../..');
/** At these widths in CSS pixels the figures are shown: on a laptop of 1280 pixels, and on a phone of 360. */
const shownAt = { wide: 660, narrow: 352 } as const;

const formats = { number: String, duration: String };

describe.each(['en', 'fr'])('the flows in %s', (currentLocale) => {
  let model: Model;
  let localize: Localize;
  let overview: Layouts;
  let flows: readonly FlowData[];
  /** On the home page: with the flows that it shows, whose rejections have places of their own. */
  let compact: Layouts;
  let sent: readonly FlowData[];
  let traces: ReturnType<typeof checkScenarios>;

  beforeAll(async () => {
    model = await readModel(siteDir);
    traces = checkScenarios(model, await platformRoutes(siteDir));
    const i18n = { currentLocale, defaultLocale: 'en' };
    const catalogue = await readLocaleCatalogue(siteDir, i18n);
    localize = catalogue.translate;
    overview = layoutsOf(model, model.overview, localize);
    flows = model.scenarios.flatMap((scenario) => {
      const trace = traces[scenario.id];
      return trace ? [flowData(scenario, trace, model, localize, overview)] : [];
    });
    expect(flows.length).toBeGreaterThan(0);
    compact = compactLayouts(model, compactParts, localize);
    sent = model.scenarios.flatMap((scenario) => {
      const trace = traces[scenario.id];
      const isShown = trace && travelledBy(trace).every((id) => compactParts.includes(id));
      return isShown ? [flowData(scenario, trace, model, localize, compact)] : [];
    });
    expect(sent.length).toBeGreaterThan(2);
  });

  test('are drawn as wide as a text column and a phone, so that no text is smaller than 12 px', () => {
    const figures = [overview, compact, ...flows.flatMap(({ layouts }) => layouts ?? [])];
    for (const { wide, narrow } of figures) {
      expect((textSize.lane * shownAt.wide) / wide.width).toBeGreaterThanOrEqual(12);
      expect((textSize.lane * shownAt.narrow) / narrow.width).toBeGreaterThanOrEqual(12);
    }
  });

  test('lead people around the platform, not through it', () => {
    const figures = flows.flatMap(({ layouts }) => (layouts ? [layouts.wide, layouts.narrow] : []));
    const ways = figures.flatMap(({ nodes, edges, boundary }) => {
      const people = nodes.flatMap(({ id, kind }) => (kind === 'person' ? [id] : []));
      return edges.flatMap(({ from, to, points }) =>
        people.includes(from) && to !== 'waf' ? [{ points, boundary }] : [],
      );
    });
    expect(ways.length).toBeGreaterThan(1);
    for (const { points, boundary } of ways)
      for (const [i, point] of points.entries())
        expect(crosses(boundary, points[i - 1] ?? point, point)).toBe(false);
  });

  test('write on each connection what the documented topology writes on it', () => {
    const [all, ...others] = [overview, ...flows.flatMap(({ layouts }) => layouts ?? [])];
    expect(unwritten(all)).toEqual([]);
    const rows = model.topology.connections.filter(({ label }) => label).length;
    // With what this guide adds, and with long names, there is not always space.
    for (const layouts of others) expect(unwritten(layouts).length).toBeLessThan(rows / 2);
    // On a phone, the compact figure has no space between its cards.
    expect(unwritten({ ...compact, narrow: compact.wide }).length).toBeLessThan(rows / 2);
  });

  /** The connections of figures, without those in the opposite direction, that lack their documented label. */
  function unwritten({ wide, narrow }: Layouts): readonly string[] {
    return [wide, narrow].flatMap(({ orientation, labels, edges }) =>
      model.connections.flatMap(({ from, to, label }) => {
        const edge = edges.find((each) => each.from === from && each.to === to);
        if (!edge || label === undefined) return [];
        const text = localize(label).text;
        const isWritten = labels
          .filter(({ lines }) => lines.join(' ') === text)
          .map((lines) => grow(textBox(lines, plainStyle), 6))
          .some((box) => edge.points.some((b, i) => crosses(box, edge.points[i - 1] ?? b, b)));
        return isWritten ? [] : [`${orientation}: ${from} to ${to}`];
      }),
    );
  }

  test('mark what the documented topology does not draw, and nothing else', () => {
    const { hasComponent, hasConnection } = drawnOf(model);
    for (const { wide, narrow } of [overview, ...flows.flatMap(({ layouts }) => layouts ?? [])]) {
      for (const { nodes, edges } of [wide, narrow]) {
        for (const { id, isAdded } of nodes) {
          const component = model.components.find((each) => each.id === id);
          expect(isAdded === true, id).toBe(component && !hasComponent(component));
        }
        for (const { from, to, isAdded } of edges) {
          const connection = model.connections.find((each) => each.from === from && each.to === to);
          expect(isAdded === true, `${from} to ${to}`).toBe(
            connection && !hasConnection(connection),
          );
        }
      }
    }
  });

  test('name the private network inside the boundary, with its statements', () => {
    const { label, statements } = model.topology.network;
    for (const { network, boundary } of [overview.wide, overview.narrow]) {
      const written = network.statements.map(({ lines }) => lines.join(' '));
      expect(network.name.lines.join(' ')).toBe(localize(label).text);
      expect(written).toEqual(statements.map(({ says }) => localize(says).text));
      expect(contains(boundary, network.box)).toBe(true);
      for (const lines of [network.name, ...network.statements])
        expect(contains(network.box, textBox(lines, plainStyle)), lines.lines.join(' ')).toBe(true);
    }
  });

  test('name the party that is responsible for a lane where no other text is', () => {
    for (const { lens, lanes, labels, nodes, network } of [overview.wide]) {
      const texts = [...lanes.map(({ label }) => label), ...labels, ...network.statements];
      const names = nodes.map(({ label }) => textBox(label, nodeStyle));
      const taken = [...texts.map((text) => textBox(text, plainStyle)), ...names];
      expect(lens?.tags).toHaveLength(lanes.length);
      for (const { party, box } of lens?.tags ?? [])
        for (const other of taken) expect(overlaps(box, other), party).toBe(false);
    }
  });

  test('speak the language', () => {
    expect(JSON.stringify([overview, compact, flows])).not.toContain('"lang":"en"');
  });

  test('have a sentence for each step', () => {
    for (const flow of flows) {
      const sequence = steps(flow.trace);
      expect(sequence.length).toBeGreaterThan(0);
      for (const step of sequence) {
        const sentence = plainText(sentenceOf(step, flow, formats));
        expect(sentence).not.toContain('undefined');
        // A value may hold braces: the path template of a route does.
        for (const name of Object.keys(step.values)) expect(sentence).not.toContain(`{${name}}`);
      }
    }
  });

  test('travel on edges that both layouts draw', () => {
    const played = [
      ...flows.map(({ trace, layouts = overview }) => ({ trace, layouts })),
      ...sent.map(({ trace }) => ({ trace, layouts: compact })),
    ];
    for (const { trace, layouts } of played) {
      for (const { edges } of [layouts.wide, layouts.narrow]) {
        const drawn = edges.flatMap(({ from, to }) => [edgeId(from, to), edgeId(to, from)]);
        for (const { from, to } of trace.messages) expect(drawn).toContain(edgeId(from, to));
      }
    }
  });

  test('show as asynchronous what a sync does after its response, and nothing of a sign-in', () => {
    const requests = (id: string) => {
      const { trace } = flows.find((flow) => flow.id === id) ?? {};
      const [client] = trace?.spans ?? [];
      return (trace?.messages ?? [])
        .filter(({ direction }) => direction === 'request')
        .map(({ isAsync, departure }) => ({
          isAsync: isAsync === true,
          isLater: departure >= (client?.end ?? Infinity),
        }));
    };
    const sync = requests('refresh-data-type');
    const later = sync.filter(({ isLater }) => isLater);
    expect(later.length).toBeGreaterThan(5);
    expect(later.every(({ isAsync }) => isAsync)).toBe(true);
    // Besides, the message that starts it is sent to the queues before the response.
    expect(sync.filter(({ isAsync }) => isAsync)).toHaveLength(later.length + 1);
    const signIn = requests('sign-in-saml');
    expect(signIn.some(({ isLater }) => isLater)).toBe(true);
    expect(signIn.some(({ isAsync }) => isAsync)).toBe(false);
  });

  test('mark the status of a rejection if it is assumed, in the figure and below it', () => {
    const mark = localize(model.statusMark).text;
    const rejected = flows.flatMap(({ id, refusal }) => (refusal ? [{ id, refusal }] : []));
    const marked = rejected.filter(({ refusal }) => refusal.mark !== undefined);
    for (const { refusal } of rejected)
      for (const { rule } of [refusal.notes.wide, refusal.notes.narrow])
        expect(rule.join(' ').includes(mark)).toBe(refusal.mark?.text === mark);
    const assumed = model.scenarios.filter(({ expect: { decidedBy, rule, status } }) =>
      rule === undefined
        ? (decidedBy === 'link-site' && status >= 400) || status === 409
        : model.controls.some(
            ({ id, refusal }) => id === rule && typeof refusal.status === 'object',
          ),
    );
    expect(marked.map(({ id }) => id)).toEqual(assumed.map(({ id }) => id));
  });

  test('take the rejection of a webhook for none of the request', () => {
    const scenario = model.scenarios.find(({ id }) => id === 'refresh-data-type');
    const trace = traces['refresh-data-type'];
    if (!scenario || !trace) throw new Error('The model has no such scenario.');
    const messages = trace.messages.map((message) =>
      message.from === 'webhook-consumer'
        ? { ...message, outcome: 'refused' as const, content: respond(503, undefined) }
        : message,
    );
    expect(messages).not.toEqual(trace.messages);
    const flow = flowData(scenario, { ...trace, messages }, model, localize, overview);
    expect(flow.refusal).toBeUndefined();
  });

  test('write a rejection where there is nothing else', () => {
    const refused = flows.filter(({ refusal }) => refusal !== undefined);
    expect(refused.length).toBeGreaterThan(0);
    const placed = [
      ...refused.map(({ layouts = overview, ...flow }) => ({ ...flow, layouts })),
      ...sent.flatMap((flow) => (flow.refusal ? [{ ...flow, layouts: compact }] : [])),
    ];
    expect(placed.length).toBeGreaterThan(refused.length);
    for (const { id: scenario, refusal, layouts } of placed) {
      for (const { orientation, width, nodes } of [layouts.wide, layouts.narrow]) {
        const note = refusal?.notes[orientation].box ?? { x: -1, y: 0, width: 0, height: 0 };
        for (const { id, box, label } of nodes) {
          const place = `${scenario} over ${id}, ${orientation}`;
          expect(overlaps(note, box), place).toBe(false);
          expect(overlaps(note, textBox(label, nodeStyle)), place).toBe(false);
        }
        expect(note.x).toBeGreaterThanOrEqual(0);
        expect(note.x + note.width).toBeLessThanOrEqual(width);
      }
    }
  });

  test('are small', () => {
    const size = (data: unknown) => gzipSync(JSON.stringify(data)).length;
    expect(size([drawn(overview.wide), drawn(overview.narrow)])).toBeLessThan(3072);
    // A sync passes the queues, two jobs and the internal services, and has a diagram of its own.
    // A story of days can have eight attempts, each with a signature of its own.
    const most = ({ layouts, trace }: FlowData) => {
      if (layouts === undefined) return 3072;
      return trace.end > DAY ? 9024 : 7168;
    };
    for (const flow of flows) expect(size(flow), flow.id).toBeLessThan(most(flow));
  });
});
