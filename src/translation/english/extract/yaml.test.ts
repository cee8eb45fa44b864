import { describe, expect, it } from 'vitest';
import { lintEnglish } from '../lint';
import { placesOfWhoever as places } from '../places.fixture';

describe('in YAML', () => {
  it('reads the texts and the comments of the model', () => {
    const model = [
      '# For whoever',
      'items:',
      '  - id: whoever',
      '    label: Whoever # whoever',
      "    text: 'It isn''t whoever'",
      '    more: >-',
      '      Text for',
      '      whoever asks.',
      '    {}: "a\\"b whoever"',
    ].join('\n');
    expect(places('src/platform/model/a.yaml', model)).toEqual([
      '1:7',
      '4:12',
      '4:22',
      '5:22',
      '8:7',
      '9:15',
    ]);
  });

  it('reads descriptions, summaries and display names of an OpenAPI document, never its examples', () => {
    const openapi = [
      'info:',
      '  title: For whoever',
      '  description: For whoever',
      'tags:',
      '  - name: for whoever',
      '    x-displayName: Whoever',
      'paths:',
      '  /a:',
      '    get:',
      '      summary: For whoever # and whoever',
      '      responses:',
      "        '200':",
      '          description: |-',
      '            One.',
      '            Two for whoever.',
      '          content:',
      '            application/json:',
      '              example: { description: for whoever }',
    ].join('\n');
    expect(places('static/openapi/a.yaml', openapi)).toEqual([
      '3:20',
      '6:20',
      '10:20',
      '10:34',
      '15:21',
    ]);
  });

  it('reports a file that is not well-formed', () => {
    const { faults } = lintEnglish('static/openapi/a.yaml', 'a: 1\nb: "x');
    expect(faults[0]).toMatchObject({ file: 'static/openapi/a.yaml', line: 2 });
  });
});
