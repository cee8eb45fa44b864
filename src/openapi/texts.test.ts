import { describe, expect, it } from 'vitest';

import { readCatalogue } from '../catalogue';
import { openapiTexts } from './texts';
import { translateDocument } from './translate';

const document = {
  openapi: '3.1.0',
  info: { title: 'Pets API', version: '1', summary: 'Everything about pets.' },
  tags: [{ name: 'Pets', 'x-displayName': 'Pets and owners', description: 'Animals.' }],
  paths: {
    '/pets': {
      get: {
        operationId: 'list-pets',
        summary: 'List pets',
        parameters: [
          {
            name: 'page',
            in: 'query',
            description: 'Page to read.',
            example: { description: 'no' },
          },
        ],
        responses: {
          200: {
            description: 'Pets.',
            content: { 'application/json': { example: { description: 'not prose either' } } },
          },
        },
      },
    },
  },
  'x-former-operations': [
    {
      operationId: 'get-pet',
      method: 'get',
      path: '/pets/{id}',
      summary: 'Get pet',
      description: 'Pets have no operation of their own.',
    },
  ],
  components: {
    schemas: {
      Pet: {
        title: 'Pet',
        properties: {
          description: { type: 'string', description: 'What it looks like.', default: 'grey' },
        },
        enum: ['cat'],
      },
    },
  },
};

describe('texts to translate', () => {
  it('are summaries, descriptions and display names, by stable references', () => {
    expect(openapiTexts(document).map(({ reference, text }) => [reference, text])).toEqual([
      ['info/summary', 'Everything about pets.'],
      ['tags/Pets/x-displayName', 'Pets and owners'],
      ['tags/Pets/description', 'Animals.'],
      ['list-pets/summary', 'List pets'],
      ['list-pets/page/description', 'Page to read.'],
      ['list-pets/200/description', 'Pets.'],
      ['x-former-operations/get-pet/summary', 'Get pet'],
      ['x-former-operations/get-pet/description', 'Pets have no operation of their own.'],
      ['schemas/Pet/properties/description/description', 'What it looks like.'],
    ]);
  });
});

describe('a translated document', () => {
  const po = 'msgid ""\nmsgstr ""\n\nmsgid "List pets"\nmsgstr "Lister les animaux"\n';
  const french = readCatalogue([{ file: 'pets.po', text: po }]);

  it('has the French texts and records which are still in English', () => {
    const translation = translateDocument(document, french);
    const states = openapiTexts(translation.document).map(({ text, holder, key }) => [
      text,
      translation.isEnglish(holder, key),
    ]);
    expect(states).toContainEqual(['Lister les animaux', false]);
    expect(states).toContainEqual(['Pets.', true]);
  });

  it('does not change the original', () => {
    const before = JSON.stringify(document);
    translateDocument(document, french);
    expect(JSON.stringify(document)).toBe(before);
  });
});
