import type { HttpResponse, Trace } from './trace';

/** The response that the sender of the request received. */
export function clientResponse({
  messages,
  spans: [{ component }],
}: Pick<Trace, 'messages' | 'spans'>): HttpResponse | undefined {
  const content = messages.findLast(({ to }) => to === component)?.content;
  return content?.type === 'response' ? content : undefined;
}
