/** How far the facts behind a question go: all of it, some of it, or nothing. */
export const ANSWER_STATES = ['documented', 'partly', 'not-published'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

/**
 * The state of a question, derived from the states of its facts: documented if each of them is, not published if none of
 * them is published, otherwise documented in part. What an example shows or two documents contradict is a part, too.
 * @example answerState(['documented', 'not-published']) // => 'partly'
 */
export function answerState(states: readonly string[]): AnswerState {
  if (states.every((state) => state === 'documented')) return 'documented';
  return states.every((state) => state === 'not-published') ? 'not-published' : 'partly';
}
