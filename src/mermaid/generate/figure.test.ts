import { describe, expect, it } from 'vitest';
import { named } from '../../hast';
import type { Drawing } from './diagram';
import { figure } from './figure';

const svg = `<svg viewBox="0 0 550 80" width="550" height="80" style="--bg:#fff">
<style>@import url('https://fonts.example/x'); text { font-family: 'Inter' }</style>
<defs><marker id="arrowhead"><polygon points="0 0" fill="var(--_arrow)" /></marker></defs>
<polyline class="edge" points="1,1 2,2" stroke="var(--_line)" marker-end="url(#arrowhead)" />
<g class="node"><rect fill="var(--bg)" /><text font-size="13"><tspan>Pare-feu</tspan><tspan>d’application</tspan></text></g>
<g class="edge-label"><text font-size="11">admise</text></g>
</svg>`;
const drawing: Drawing = {
  svg,
  title: 'Le trajet',
  description: 'Du client au service.',
  labels: ['Pare-feu<br/>d’application', 'admise'],
  arrows: 1,
};

describe('a figure', () => {
  const drawn = figure(drawing, 'mermaid-1');

  it('is an image with a name and a description', () => {
    const [image] = named(drawn, 'svg');
    expect(image?.properties).toMatchObject({
      role: 'img',
      ariaLabelledBy: ['mermaid-1-title'],
      ariaDescribedBy: ['mermaid-1-description'],
    });
    expect(named(drawn, 'title')[0]).toMatchObject({
      properties: { id: 'mermaid-1-title' },
      children: [{ value: 'Le trajet' }],
    });
    expect(named(drawn, 'desc')[0]).toMatchObject({
      properties: { id: 'mermaid-1-description' },
      children: [{ value: 'Du client au service.' }],
    });
  });

  it('scrolls in a named place that the keyboard reaches', () => {
    expect(named(drawn, 'section')[0]?.properties).toMatchObject({
      tabIndex: 0,
      ariaLabel: 'Le trajet',
    });
  });

  it('has no style element, and no colour but the site’s variables', () => {
    expect(named(drawn, 'style')).toEqual([]);
    const text = JSON.stringify(drawn);
    expect(text).not.toMatch(/--_|var\(--bg\)|#fff|https?:/);
    expect(text).toContain('var(--mermaid-arrow)');
    expect(text).toContain('var(--mermaid-bg)');
  });

  it('has ids of its own, also where they are referred to', () => {
    expect(named(drawn, 'marker')[0]?.properties.id).toBe('mermaid-1-arrowhead');
    expect(named(drawn, 'polyline')[0]?.properties.markerEnd).toBe('url(#mermaid-1-arrowhead)');
  });

  it('never shows text of less than 12 px', () => {
    expect(named(drawn, 'svg')[0]?.properties.style).toBe(
      '--mermaid-least:600px;--mermaid-most:650px',
    );
  });

  it('is refused if it leaves out a label or an arrow', () => {
    expect(() => figure({ ...drawing, labels: ['Passerelle'] }, 'm')).toThrow(
      'The drawing leaves out "Passerelle"',
    );
    expect(() => figure({ ...drawing, arrows: 2 }, 'm')).toThrow('The drawing shows 1 of 2 arrows');
  });
});
