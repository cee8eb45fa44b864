// cspell:ignore gdpr hostings
import { describe, expect, it } from 'vitest';

import { edited, model } from '../platform.fixture';
import { faultsOf } from './faults.fixture';

describe('questions are rejected with line and remedy:', () => {
  it.each<[what: string, from: string, to: string, where: string, message: string]>([
    [
      'a fact that the ledger does not have',
      'facts: [gdpr-roles]',
      'facts: [gdpr-role]',
      'facts: [gdpr-role]',
      '"gdpr-role" names no entry of facts, did you mean "gdpr-roles"?',
    ],
    [
      'no fact',
      'facts: [gdpr-roles]',
      'facts: []',
      'facts: []',
      'facts is [], expected an entry or more',
    ],
    [
      'a fact that is assumed',
      'facts: [gdpr-roles]',
      'facts: [client-controls]',
      'facts: [client-controls]',
      '"client-controls" is an assumption: cite what is published',
    ],
    [
      'a fact that the question already has',
      'facts: [gdpr-roles]',
      'facts: [gdpr-roles, gdpr-roles]',
      'facts: [gdpr-roles, gdpr-roles]',
      '"gdpr-roles" is an earlier fact of this question: remove it',
    ],
    [
      'a fact that is not published, without what to ask for',
      'facts: [gdpr-roles]',
      'facts: [gdpr-roles, sub-processors]',
      '- id: controller-and-processor',
      '"controller-and-processor" lacks ask, as "sub-processors" is not-published: add what to ask for',
    ],
    [
      'the id of an earlier question',
      'id: consent',
      'id: controller-and-processor',
      '- id: controller-and-processor',
      '"controller-and-processor" is the id of an earlier entry of questions, expected another',
    ],
    [
      'a topic that is not there',
      'topic: hosting',
      'topic: hostings',
      'topic: hostings',
      '"hostings" names no entry of topics, did you mean "hosting"?',
    ],
    [
      'a topic without questions',
      'topics:\n',
      'topics:\n  - { id: weather, name: Weather }\n',
      '- { id: weather, name: Weather }',
      'no question has the topic "weather": add one, or remove the topic',
    ],
  ])('%s', (_, from, to, where, message) => {
    const faults = faultsOf(edited('questions.yaml', [from, to]));
    expect(faults).toContainEqual([`questions.yaml: ${where}`, message]);
  });
});

it('questions are listed by topic, in the order of the topics', () => {
  const topics = model.questions.map(({ topic }) => topic);
  expect([...new Set(topics)]).toEqual(model.topics.map(({ id }) => id));
  expect(topics).toEqual(model.topics.flatMap(({ id }) => topics.filter((topic) => topic === id)));
});
