import type { PlayedTrace, Step } from './trace';

/**
 * The steps of a trace, in order of time: one for each message and for each span that has a text.
 * @example steps(trace)[0]?.textId // => 'client-sends'
 */
export function steps({
  spans,
  messages,
}: Pick<PlayedTrace, 'spans' | 'messages'>): readonly Step[] {
  const told = [
    ...messages.flatMap(({ text, departure, arrival, ...message }, index) => {
      if (!text) return [];
      const component = message.direction === 'request' ? message.from : message.to;
      return [{ text, at: departure, end: arrival, component, message: index }];
    }),
    ...spans.flatMap(({ text, start, end, component, decision }) =>
      text ? [{ text, at: start, end, component, ...(decision ? { decision } : {}) }] : [],
    ),
  ];
  return told
    .sort((a, b) => a.at - b.at)
    .map(({ text, ...step }) => ({ textId: text.id, values: text.values, ...step }));
}
