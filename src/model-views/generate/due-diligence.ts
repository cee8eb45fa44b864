import type { Catalogue } from '../../catalogue';
import type { Cite } from '../../facts/generate/cited';
import type { PublishedFact } from '../../facts/generate/downloads';
import { csv } from '../../platform/export/csv';
import { answerState, type AnswerState } from '../../platform/model/answer';
import type { Model } from '../../platform/model/schema';
import type { AnswerCounts, Topics } from '../data';

/** What a bank asks, by topic: each question with the facts about it. */
export function topics(model: Model, localize: Catalogue['translate'], cite: Cite): Topics {
  return model.topics.map(({ id, name }) => ({
    id,
    name: localize(name),
    questions: model.questions
      .filter(({ topic }) => topic === id)
      .map(({ id: question, question: text, facts, ask }) => {
        const cited = cite(facts);
        return {
          id: question,
          question: localize(text),
          state: answerState(cited.map(({ state }) => state)),
          facts: cited,
          ...(ask !== undefined && { ask: localize(ask) }),
        };
      }),
  }));
}

/** How many questions are in each state. */
export function answerCounts(all: Topics): AnswerCounts {
  const states = all.flatMap(({ questions }) => questions.map(({ state }) => state));
  const count = (state: AnswerState) => states.filter((each) => each === state).length;
  return {
    documented: count('documented'),
    partly: count('partly'),
    'not-published': count('not-published'),
  };
}

const columns = [
  ...['topic', 'question', 'state', 'answer', 'fact_states'],
  ...['sources', 'addresses', 'read', 'ask'],
];

/**
 * A row for each question, for a spreadsheet. Where a cell has several values, each is on a line of its own: a line of
 * `fact_states` belongs to the same line of `answer`, and the lines of the three cells about sources belong together.
 * @param published the facts with their sources; what contradicting documents say follows the fact
 */
export function topicsCsv(all: Topics, published: readonly PublishedFact[]): string {
  const facts = new Map(published.map((fact) => [fact.id, fact]));
  const rows = all.flatMap(({ name, questions }) =>
    questions.map(({ question, state, facts: cited, ask }) => {
      const known = cited.flatMap(({ id }) => facts.get(id) ?? []);
      const references = known.flatMap(({ sources, readings }) => sources ?? readings ?? []);
      const documents = [...new Map(references.map((each) => [each.title, each])).values()];
      return [
        ...[name.text, question.text, state],
        lines(known.map(sentences)),
        lines(known.map((fact) => fact.state)),
        lines(documents.map(({ title }) => title)),
        lines(documents.map(({ address = '' }) => address)),
        lines(documents.map(({ read }) => read)),
        ask?.text ?? '',
      ];
    }),
  );
  // The mark at the beginning shows spreadsheets that the file is in UTF-8.
  return `\uFEFF${csv([columns, ...rows])}`;
}

/** A fact on one line, with what contradicting documents say. */
const sentences = ({ statement, readings = [] }: PublishedFact) =>
  [statement, ...readings.map(({ says }) => says)].join(' ').replaceAll('`', '');

const lines = (values: readonly string[]) => values.join('\n').trimEnd();
