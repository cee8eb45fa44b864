import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';

import type { FlowData, Layouts } from '../../data';
import { overlaps, textBox } from '../../layout/blocks';
import { nodeStyle } from '../../layout/style';
import { plainText, sentenceOf } from '../../sentence';
import { edgeId } from '../../view';
import { steps } from '../../../platform';
import { checkScenarios } from '../../../platform/scenarios';
import { readLocaleCatalogue } from '../../../inputs/catalogue';
import { readModel } from '../../../inputs/model';
import type { Localize } from '../../data';
import { flowData, layoutsOf } from '../../flow-data';
import { platformRoutes } from '../../../inputs/routes';

const siteDir = path.resolve(import.meta.dirname, '../../../..');
const formats = { number: String, duration: String };

describe.each(['en', 'fr'])('the flows in %s', (currentLocale) => {
  let overview: Layouts;
  let flows: readonly FlowData[];

  beforeAll(async () => {
    const model = await readModel(siteDir);
    const traces = checkScenarios(model, await platformRoutes(siteDir));
    const i18n = { currentLocale, defaultLocale: 'en' };
    const catalogue = await readLocaleCatalogue(siteDir, i18n);
    const localize: Localize = catalogue.translate;
    overview = layoutsOf(model, model.overview, localize);
    flows = model.scenarios.flatMap((scenario) => {
      const trace = traces[scenario.id];
      return trace ? [flowData(scenario, trace, model, localize, overview)] : [];
    });
    expect(flows.length).toBeGreaterThan(0);
  });

  test('are drawn as wide as a text column and a phone, so that no text is smaller than 12 px', () => {
    for (const { wide, narrow } of [overview, ...flows.flatMap(({ layouts }) => layouts ?? [])]) {
      expect(wide.width).toBeLessThanOrEqual(688);
      expect(narrow.width).toBeLessThanOrEqual(360);
    }
  });

  test('speak the language', () => {
    expect(JSON.stringify([overview, flows])).not.toContain('"lang":"en"');
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
    for (const { trace, layouts = overview } of flows) {
      for (const { edges } of [layouts.wide, layouts.narrow]) {
        const drawn = edges.flatMap(({ from, to }) => [edgeId(from, to), edgeId(to, from)]);
        for (const { from, to } of trace.messages) expect(drawn).toContain(edgeId(from, to));
      }
    }
  });

  test('write a rejection where there is nothing else', () => {
    const refused = flows.filter(({ refusal }) => refusal !== undefined);
    expect(refused.length).toBeGreaterThan(0);
    for (const { id: scenario, refusal, layouts = overview } of refused) {
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
    expect(size(overview)).toBeLessThan(3072);
    // A sync passes the queues, two jobs and the internal services, and has a diagram of its own.
    for (const flow of flows)
      expect(size(flow), flow.id).toBeLessThan(flow.layouts === undefined ? 3072 : 7168);
  });
});
