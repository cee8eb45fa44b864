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
  'gateway-resets-quota': ['limit'],
  'gateway-refuses-concurrency': ['limit', 'status'],
  'gateway-routes': ['method', 'path', 'operation'],
  'gateway-refuses-route': ['path', 'status'],
  'gateway-refuses-link': ['path', 'status'],
  'gateway-refuses-sign-in': ['path', 'status'],
  'gateway-refuses-method': ['method', 'path', 'status'],
  'gateway-accepts-certificate': ['header'],
  'gateway-refuses-certificate': ['header', 'status'],
  'person-opens-link': ['host', 'scheme'],
  'gateway-routes-to-link-site': ['host'],
  'link-site-passes-on': ['source'],
  'link-service-requests': ['source'],
  'source-prepares-sign-in': ['source'],
  'link-site-redirects': ['source', 'status'],
  'link-site-lacks': ['source', 'status'],
  'browser-opens-sign-in': ['source'],
  'person-signs-in': ['source', 'duration'],
  'browser-sends-sign-in': ['source'],
  'source-sends-back': ['source', 'host', 'status'],
  'browser-returns': ['host'],
  'link-site-passes-code': ['source'],
  'link-service-redeems': ['source'],
  'source-issues-tokens': ['source'],
  'vault-stores': [],
  'link-site-reports': [],
  'connection-linked': ['connection'],
  'link-site-sends-back': ['status'],
  'person-returns': ['status'],
  'person-opens-login': ['host', 'scheme'],
  'gateway-routes-to-sign-in': ['host'],
  'sign-in-redirects': ['status'],
  'browser-opens-identity-provider': [],
  'person-signs-in-there': ['duration'],
  'browser-sends-password': [],
  'identity-provider-asserts': ['host'],
  'browser-posts-claims': ['host'],
  'sign-in-maps': ['groups', 'role'],
  'sign-in-opens-portal': ['host', 'status'],
  'person-enters-portal': ['status'],
  'person-uploads-file': ['host', 'scheme'],
  'link-site-scans-file': [],
  'blob-storage-stores': [],
  'link-site-accepts-file': ['status'],
  'person-receives': ['status', 'duration'],
  'public-api-rejects-ended': ['status'],
  'public-api-rejects-parameter': ['parameter', 'status'],
  'public-api-rejects-body': ['place', 'status'],
  'public-api-rejects-conflict': ['dataType', 'status'],
  'public-api-rejects-data-type': ['dataType', 'source', 'status'],
  'public-api-passes-on': [],
  'public-api-queues-sync': ['dataType', 'dataset'],
  'public-api-queues-push': ['dataType'],
  'public-api-lacks': ['component', 'status'],
  'public-api-responds': ['status'],
  'data-api-reads': [],
  'data-api-writes': [],
  'data-api-lacks': [],
  'metabase-returns': ['rows'],
  'metabase-stores': [],
  'vault-returns': [],
  'queues-deliver-to-fetch-job': ['source'],
  'queues-deliver-to-map-job': ['source'],
  'queues-deliver-to-internal-services': [],
  'queues-wait': ['source', 'dataset'],
  'queues-hold-push': ['source'],
  'fetch-job-authenticates': [],
  'fetch-job-fetches': ['dataType', 'source', 'dataset'],
  'fetch-job-pauses': ['duration', 'attempt', 'attempts', 'dataset', 'description'],
  'fetch-job-retries': ['dataType', 'source', 'attempt', 'attempts', 'dataset'],
  'fetch-job-pauses-again': ['attempt', 'attempts', 'duration'],
  'fetch-job-stores': ['dataType'],
  'fetch-job-queues': ['dataType'],
  'fetch-job-fails': ['dataType', 'dataset'],
  'fetch-job-writes': ['dataType', 'source'],
  'fetch-job-reports': ['dataType'],
  'fetch-job-holds': [],
  'agent-asks': ['source', 'host'],
  'waf-passes-call': [],
  'gateway-routes-to-fetch-job': ['host', 'source'],
  'fetch-job-hands-over': ['dataType', 'dataset'],
  'fetch-job-hands-over-push': ['dataType'],
  'agent-reads': ['dataType', 'source'],
  'agent-writes': ['dataType', 'source'],
  'agent-reports': ['host'],
  'source-returns': ['source', 'dataType', 'rows'],
  'source-returns-again': ['source', 'dataType', 'rows'],
  'source-denies': ['source'],
  'source-takes': ['source', 'dataType'],
  'source-fails': ['source'],
  'source-lacks': ['source', 'dataType'],
  'map-job-reads': ['dataType', 'dataset'],
  'map-job-maps': ['dataType'],
  'map-job-stores': ['dataType'],
  'map-job-queues': ['dataType'],
  'map-job-fails': ['dataType', 'dataset'],
  'map-job-maps-back': ['dataType', 'source'],
  'internal-services-wait': ['dataType', 'duration'],
  'internal-services-queue': ['dataType', 'dataset'],
  'internal-services-validate': ['dataType', 'dataset'],
  'internal-services-process': ['dataset'],
  'internal-services-complete': ['dataType', 'dataset'],
  'internal-services-end': ['dataType', 'dataset'],
  'connection-deauthorized': ['connection'],
  'push-ends': ['dataType', 'result'],
  'component-fails': ['component'],
  'sender-delivers': ['event', 'state'],
  'consumer-takes': ['event', 'status', 'state'],
  'webhook-attempt-fails': ['number', 'most', 'status'],
  'webhook-fails': ['number', 'most', 'status', 'state'],
  'sender-waits': ['time', 'number', 'most', 'state'],
  'sender-repeats': ['header'],
  'consumer-stays-down': [],
  'sender-disables': ['time'],
  'portal-user-waits': [],
  'portal-user-enables': [],
  'gateway-routes-to-sender': [],
  'sender-enables': [],
  'portal-user-recovers': [],
  'sender-recovers': ['header'],
  'public-api-reports': ['rate', 'utilisation', 'instances'],
  'monitor-alerts': ['utilisation', 'threshold'],
  'monitor-watches': ['utilisation', 'threshold'],
  'public-api-scales-out': ['utilisation', 'threshold', 'instances'],
  'public-api-cools-down': ['instances', 'duration'],
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
