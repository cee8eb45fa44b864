import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { propertiesReadIn } from '../site/bundler/unused-properties';

import { contrast, distance, visions, type Vision } from './colour.fixture';
import { colourOf, themes, type Theme } from './tokens';

const eachTheme: readonly Theme[] = ['light', 'dark'];
const eachVision = Object.keys(visions) as readonly Vision[];

const meanings = [
  '--site-accent',
  '--site-success',
  '--site-rejection',
  '--site-async',
  '--site-storage',
] as const;
const methods = ['--site-method-safe', '--site-method-write', '--site-method-delete'] as const;
const code = ['--site-code-string', '--site-code-number', '--site-code-keyword'] as const;
const grounds = ['--site-ground', '--site-card', '--site-zone'] as const;
const texts = ['--site-ink', '--site-muted', '--site-focus', '--site-accent-strong'] as const;

/** What is read on what: a text and its ground. */
const readings: readonly (readonly [string, string])[] = [
  ...[...texts, ...meanings, ...methods, ...code].flatMap((text) =>
    grounds.map((ground) => [text, ground] as const),
  ),
  ...meanings.flatMap((meaning) =>
    [meaning, '--site-ink', '--site-muted'].map((text) => [text, `${meaning}-soft`] as const),
  ),
  ['--site-method-write', '--site-storage-soft'],
  ['--site-method-delete', '--site-rejection-soft'],
  // The name of a button, and what a disc or a badge has in it.
  ...meanings.map((meaning) => ['--site-ground', meaning] as const),
];

const pairs = meanings.flatMap((one, index) =>
  meanings.slice(index + 1).map((other) => [one, other] as const),
);

describe.each(eachTheme)('in the %s theme', (theme) => {
  it('every text has a contrast of 4.5 to each ground that it is used on', () => {
    const contrasts = readings.map(([text, ground]) => ({
      text,
      ground,
      contrast: contrast(colourOf(theme, text), colourOf(theme, ground)),
    }));
    expect(contrasts.filter((each) => each.contrast < 4.5)).toEqual([]);
  });

  it.each(grounds)('the line of a control has a contrast of 3 to %s', (ground) => {
    const line = colourOf(theme, '--site-control-line');
    expect(contrast(line, colourOf(theme, ground))).toBeGreaterThanOrEqual(3);
  });

  it.each(eachVision)('the five meanings are distinct for readers with %s', (vision) => {
    const distances = pairs.map(([one, other]) => ({
      one,
      other,
      distance: distance(colourOf(theme, one), colourOf(theme, other), vision),
    }));
    expect(distances).toHaveLength(10);
    expect(distances.filter((each) => each.distance < 0.07)).toEqual([]);
  });
});

describe('the tokens', () => {
  const ours = /^--(?:site|type|space|motion)(?:-|$)/;
  const read = new Set(
    propertiesReadIn(path.join(import.meta.dirname, '..')).filter((name) => ours.test(name)),
  );
  const defined = [...themes.light.keys()];

  it('have every name that a sheet uses', () => {
    expect(read).toContain('--site-ink');
    expect([...read].filter((name) => !themes.light.has(name))).toEqual([]);
  });

  it('are each used', () => {
    expect(defined.filter((name) => !read.has(name))).toEqual([]);
  });

  it('have the same names in both themes', () => {
    expect([...themes.dark.keys()]).toEqual(defined);
  });
});

it('a theme names the colour that it lacks', () => {
  expect(colourOf('dark', '--site-ink')).not.toBe(colourOf('light', '--site-ink'));
  expect(() => colourOf('light', '--site-blue')).toThrow('has no --site-blue');
});
