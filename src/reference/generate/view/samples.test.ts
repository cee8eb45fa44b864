import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';

import { sampleLanguages, type OperationPage } from '../../page';
import { object } from '../../../openapi/json';
import { operationsOf } from '../../../openapi/operations';
import { proseRenderer } from '../prose';
import { translateDocument } from '../../../openapi/translate';
import { sourceCatalogue } from '../../../catalogue';
import { pageContext } from './context';
import { operationPage } from './operation';

const document = `
openapi: 3.1.0
info: { title: Pets, version: '1' }
servers: [{ url: 'https://{region}.example.org', variables: { region: { default: eu } } }]
security: [{ key: [] }]
paths:
  /pets/{petId}:
    parameters:
      - { name: petId, in: path, required: true, schema: { type: string }, example: cat 7 }
      - { name: page, in: query, schema: { type: integer }, example: 2 }
      - { name: view, in: query, required: true, schema: { enum: [short, long] } }
    put:
      operationId: replacePet
      requestBody:
        content:
          application/json:
            example: { name: O'Brien, legs: 4, wild: false }
      responses: { '204': { description: Done. } }
webhooks:
  born: { post: { responses: { '200': { description: Heard. } } } }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
`;

function pages(text: string): readonly OperationPage[] {
  const translation = translateDocument(object(parse(text)), sourceCatalogue);
  const render = proseRenderer(() => true);
  return operationsOf(translation.document).map((operation) =>
    operationPage(pageContext(translation, render), { id: 'pets', title: 'Pets' }, operation),
  );
}

describe('code samples', () => {
  const [operation, webhook] = pages(document);

  it('exist in each language, with the needed values and the body', () => {
    for (const language of sampleLanguages) {
      const code = operation?.samples?.[language].code ?? '';
      expect(code, language).toContain('https://eu.example.org/pets/cat%207');
      expect(code, language).toMatch(/view.{1,6}short/);
      expect(code, language).not.toContain('page');
      expect(code, language).toMatch(/YOUR_API_KEY/);
      expect(code, language).toContain('O');
      expect(code, language).toMatch(/legs/);
    }
  });

  it('exist for a call without a body', () => {
    const [read] = pages(document.replace(/ {4}put:[\s\S]*?( {6}responses)/, '    get:\n$1'));
    expect(read?.method).toBe('get');
    expect(read?.samples?.curl.code).toMatch(/^curl --request GET/);
  });

  it('are coloured completely', () => {
    for (const language of sampleLanguages) {
      const { code, colours } = operation?.samples?.[language] ?? { code: '', colours: [] };
      const lengths = colours.filter((_, i) => i % 2 === 1);
      expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(code.length);
      expect(colours.length).toBeGreaterThan(10);
    }
  });

  it('show the example value of a scheme', () => {
    const withExample = document.replace('name: X-Key', 'name: X-Key, x-example: Token KEY');
    expect(pages(withExample)[0]?.samples?.python.code).toContain('Token KEY');
  });

  it('are not made for a webhook or for a very long body', () => {
    expect(webhook?.method).toBe('event');
    expect(webhook?.samples).toBeUndefined();
    const long = document.replace("O'Brien", 'x'.repeat(30_000));
    expect(pages(long)[0]?.samples).toBeUndefined();
  });
});
