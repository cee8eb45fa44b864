/** The words that both the model's schema and the engine know. Adding one means teaching the engine. */

export const ENVIRONMENTS = ['integration', 'production'] as const;
/** The one that clients call. */
export const CLIENT_ENVIRONMENT = 'production' satisfies (typeof ENVIRONMENTS)[number];

export const FAMILIES = ['accounting', 'bankfeeds', 'banking', 'commerce'] as const;

/** What can mark a connector apart from the others: `on-premise` follows from the model, its entry names the rest. */
export const OWN_MARKS = [
  'test',
  'limited-release',
  'spend-insights',
  'ending',
  'no-page',
] as const;
export const MARKS = ['on-premise', ...OWN_MARKS] as const;

export const PARTIES = ['client', 'codat', 'azure', 'data-provider', 'customer'] as const;

/** The kinds of components. Those of an integration are services, jobs and sources. */
export const COMPONENT_KINDS = [
  ...(['client', 'person', 'identity-provider', 'consumer', 'waf', 'gateway', 'service'] as const),
  ...(['job', 'queue', 'sender', 'store', 'monitor', 'source', 'agent'] as const),
] as const;

/** What the engine uses a service for. There is one of each; the link services of integrations have no role. */
export const SERVICE_ROLES = [
  'public-api',
  'data-api',
  'internal',
  'link-site',
  'sign-in',
] as const;

/** What the engine uses a store for. There is one of each. */
export const STORE_ROLES = ['data', 'secrets', 'staging'] as const;
export type StoreRole = (typeof STORE_ROLES)[number];
export type Role = (typeof SERVICE_ROLES)[number] | StoreRole;

/** What each perimeter component checks, in the order in which it does. */
export const CONTROLS = {
  waf: [
    'address',
    'rate',
    'sql-injection',
    'cross-site-scripting',
    'path-traversal',
    'command-injection',
  ],
  gateway: [
    'https',
    'client-certificate',
    'api-key',
    'daily-quota',
    'concurrency',
    'route',
    'method',
  ],
} as const;
export type WafControl = (typeof CONTROLS.waf)[number];
export type GatewayControl = (typeof CONTROLS.gateway)[number];
export type ControlId = WafControl | GatewayControl;

/** The assumptions that the engine asks for by name; components and connections name their own. */
export const ENGINE_ASSUMPTIONS = [
  'time-variation',
  'anomaly-threshold',
  'link-redirect-status',
  'sign-in-time',
  'upload-status',
  'hsts-max-age',
  'time-of-day',
  'concurrency-retry-after',
  'failure-status',
  'sync-attempts',
  'sync-pause',
  'first-instances',
  'most-instances',
  'scale-out-threshold',
  'scale-in-threshold',
  'scale-window',
  'scale-step',
  'scale-cool-down',
  'alert-threshold',
] as const;
export type EngineAssumption = (typeof ENGINE_ASSUMPTIONS)[number];

const DATASET_FAILURES = [
  ...(['AuthError', 'FetchError', 'MapError'] as const),
  ...(['ValidationError', 'ProcessingError', 'InternalError', 'NotSupported'] as const),
] as const;
export type DatasetFailure = (typeof DATASET_FAILURES)[number];

/** The statuses of a dataset that the engine knows how to bring about. */
export const DATASET_STATUSES = [
  'Queued',
  'Fetching',
  'Mapping',
  'Validating',
  'Processing',
  'Complete',
  ...DATASET_FAILURES,
] as const;
export type DatasetStatus = (typeof DATASET_STATUSES)[number];
