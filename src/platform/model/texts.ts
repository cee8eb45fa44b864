/**
 * What a step says: the id of a sentence in `model/texts.yaml` and the names that its braces hold.
 * The loader refuses a `texts.yaml` whose ids or placeholders are not exactly these.
 */
export const STEP_TEXTS = {
  'client-sends': ['method', 'target', 'host', 'scheme'],
  'waf-passes': ['score', 'threshold'],
  'waf-refuses-address': ['address', 'status'],
  'waf-refuses-rate': ['address', 'requests', 'limit', 'status'],
  'waf-refuses-content': ['control', 'place', 'signature', 'score', 'threshold', 'status'],
  'gateway-refuses-http': ['status'],
  'gateway-accepts-key': ['header'],
  'gateway-refuses-key': ['header', 'status'],
  'gateway-counts': ['remaining', 'limit'],
  'gateway-refuses-quota': ['limit', 'status'],
  'gateway-refuses-concurrency': ['limit', 'status'],
  'gateway-routes': ['method', 'path', 'operation', 'service'],
  'gateway-refuses-route': ['path', 'status'],
  'gateway-refuses-method': ['method', 'path', 'status'],
  'service-refuses-parameter': ['service', 'parameter', 'status'],
  'service-reads': ['service', 'store'],
  'service-writes': ['service', 'store'],
  'store-returns': ['store', 'rows'],
  'store-writes': ['store'],
  'service-lacks-store': ['service', 'store', 'status'],
  'service-answers': ['service', 'status'],
  'gateway-accepts-certificate': ['header'],
  'gateway-refuses-certificate': ['header', 'status'],
  'service-refuses-body': ['service', 'place', 'status'],
  'service-refuses-conflict': ['service', 'dataType', 'status'],
  'reading-queues': ['service', 'dataType', 'dataset'],
  'reading-waits': ['connector', 'dataset'],
  'reading-hands-over': ['service', 'dataType', 'connector', 'dataset'],
  'reading-validates': ['service', 'dataset'],
  'reading-processes': ['service', 'dataset'],
  'reading-completes': ['service', 'dataType', 'dataset'],
  'reading-fails': ['service', 'dataType', 'dataset'],
  'connection-deauthorized': ['service', 'connection'],
  'write-hands-over': ['service', 'dataType', 'connector'],
  'write-ends': ['service', 'dataType', 'result'],
  'connector-authenticates': ['connector', 'store'],
  'connector-authorizes': ['connector', 'source'],
  'connector-fetches': ['connector', 'dataType', 'source'],
  'connector-maps': ['connector', 'dataset'],
  'connector-writes': ['connector', 'dataType', 'source'],
  'source-allows': ['source'],
  'source-denies': ['source'],
  'source-returns': ['source', 'dataType', 'rows'],
  'source-takes': ['source', 'dataType'],
  'source-fails': ['source'],
  'component-fails': ['component'],
  'sender-delivers': ['event'],
  'consumer-takes': ['event', 'status'],
  'service-reports': ['service', 'rate', 'utilisation', 'instances'],
  'monitor-alerts': ['utilisation', 'threshold'],
  'monitor-watches': ['utilisation', 'threshold'],
  'service-scales-out': ['service', 'utilisation', 'threshold', 'instances'],
  'gateway-adds-headers': ['header', 'remaining'],
  'client-receives': ['status', 'duration'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type StepTextId = keyof typeof STEP_TEXTS;

/** A value inside a step's sentence: a name of the model, a number, or a token that no one translates. */
export type StepValue =
  | { readonly type: 'component'; readonly id: string }
  | { readonly type: 'control'; readonly id: string }
  | { readonly type: 'number'; readonly value: number }
  /** Integer microseconds; a view writes them in the reader's units. */
  | { readonly type: 'duration'; readonly value: number }
  | { readonly type: 'code'; readonly value: string };

/** A sentence with its values; a sentence without one of its values cannot be written down. */
export type StepText = {
  readonly [Id in StepTextId]: {
    readonly id: Id;
    readonly values: Readonly<Record<(typeof STEP_TEXTS)[Id][number], StepValue>>;
  };
}[StepTextId];

/**
 * A template cut at its braces, so that a view can mark up each value.
 * @example templateParts('Refused: {status}.') // => ['Refused: ', { name: 'status' }, '.']
 */
export function templateParts(template: string): readonly (string | { readonly name: string })[] {
  return template
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{\w+\}$/.test(part) ? { name: part.slice(1, -1) } : part));
}
