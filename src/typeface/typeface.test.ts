import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import advances from './advances';
import { charactersOfPages } from './generate/characters';
import { webFont } from './generate/web-font';
import { textWidth } from './width';

const weights = [400, 600] as const;

let folder = '';
let font: Awaited<ReturnType<typeof webFont>>;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'typeface-'));
  font = await webFont(charactersOfPages(), folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the web font', () => {
  it('weighs at most 30 KB', () => {
    expect(font.woff2.length).toBeGreaterThan(10_000);
    expect(font.woff2.length).toBeLessThanOrEqual(30_000);
  });

  it('has all letters and signs of Latin-1', () => {
    const signs = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(character),
    );
    expect(signs.filter((character) => !(character in font.advances[400]))).toEqual([]);
  });

  it('has the letters of French, its quotation marks and its dashes', () => {
    for (const character of 'œŒÿ’«»\u00a0–—…') {
      expect(font.advances[600], character).toHaveProperty([character]);
    }
  });

  it.each(weights)('is as wide in weight %i as the font in which the build measures', (weight) => {
    const entries = Object.entries(font.advances[weight]);
    expect(entries.length).toBeGreaterThan(200);
    const others = entries.filter(([character, width]) => advances[weight][character] !== width);
    expect(others).toEqual([]);
  });

  it('is the same each time', async () => {
    const again = mkdtempSync(path.join(os.tmpdir(), 'typeface-'));
    expect((await webFont(charactersOfPages(), again)).woff2.equals(font.woff2)).toBe(true);
    rmSync(again, { recursive: true });
  });
});

describe('the fallback', () => {
  /** Of Arial and Arial Bold, in ems: the average width of a character of English text. */
  const arial = { 400: 913 / 2048, 600: 983 / 2048 } as const;
  const plex = { ascent: 1025, descent: 275 } as const;
  const sheet = readFileSync(path.join(import.meta.dirname, 'face.css'), 'utf8');
  const faces = [...sheet.matchAll(/@font-face \{([^}]+)\}/g)].map(([, rules = '']) => rules);
  const percentOf = (rules: string, name: string) =>
    Number(new RegExp(`${name}: ([\\d.]+)%`).exec(rules)?.[1]);

  it.each(weights)('has the height of the typeface in weight %i, and about its width', (weight) => {
    const rules = faces.find(
      (each) => each.includes(`font-weight: ${weight} `) && each.includes('local('),
    );
    if (rules === undefined) throw new Error(`face.css has no fallback of weight ${weight}`);
    const size = percentOf(rules, 'size-adjust') / 100;
    expect(percentOf(rules, 'ascent-override') * size).toBeCloseTo(plex.ascent / 10, 1);
    expect(percentOf(rules, 'descent-override') * size).toBeCloseTo(plex.descent / 10, 1);
    const sample = 'From a client, through the web application firewall and the gateway';
    const average = textWidth(sample, 1, weight) / sample.length;
    expect((arial[weight] * size) / average).toBeGreaterThan(0.9);
    expect((arial[weight] * size) / average).toBeLessThan(1.1);
  });
});
