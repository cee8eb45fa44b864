import type { Finding, Rule } from './finding';

/** The states of the facts of the ledger, by their ids. */
export type States = ReadonlyMap<string, string>;

/** Every topic has a question, and a question says what to ask for where its facts leave something open. */
export const questionRules = (states: States): readonly Rule[] => [
  topicsUsed,
  ({ questions }) =>
    questions.flatMap(({ id, facts, ask }, index) => {
      // The facts that the ledger does not have are the assumptions of the model.
      const stateOf = (fact: string) => states.get(fact) ?? 'assumed';
      const open = facts.find((fact) => stateOf(fact) !== 'documented');
      return [
        ...facts.flatMap((fact, at) => {
          const is = (what: string) => [finding(`"${fact}" is ${what}`, index, 'facts', at)];
          if (stateOf(fact) === 'assumed') return is('an assumption: cite what is published');
          return facts.indexOf(fact) < at ? is('an earlier fact of this question: remove it') : [];
        }),
        ...(open !== undefined && ask === undefined
          ? [
              finding(
                `"${id}" lacks ask, as "${open}" is ${stateOf(open)}: add what to ask for`,
                index,
              ),
            ]
          : []),
      ];
    }),
];

const topicsUsed: Rule = ({ topics, questions }) =>
  topics.flatMap(({ id }, index) => {
    if (questions.some(({ topic }) => topic === id)) return [];
    const message = `no question has the topic "${id}": add one, or remove the topic`;
    return [{ file: 'questions.yaml', path: ['topics', index, 'id'], message }];
  });

const finding = (message: string, ...path: (string | number)[]): Finding => ({
  file: 'questions.yaml',
  path: ['questions', ...path],
  message,
});
