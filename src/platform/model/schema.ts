import * as z from 'zod';
import { conditionRows, type Condition, type ConditionName, type Conditions } from './conditions';
import { STEP_TEXTS, type StepTextId } from './texts';
import {
  COMPONENT_KINDS,
  CONTROLS,
  DATASET_STATUSES,
  ENVIRONMENTS,
  FAMILIES,
  PARTIES,
  SERVICE_ROLES,
  STORE_ROLES,
} from './vocabulary';

/** Control characters, halves of characters, and what turns the direction of the text around it. */
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\p{Cs}]/u;

/** A string of a length that a page can show, of characters that a reader can see. */
const visible = (schema: z.ZodString) =>
  schema
    .min(1)
    .max(5000)
    .refine((value) => !UNSEEN.test(value), 'a text without control or direction characters');
const name = visible(z.string());

/** A string that readers see: every one of them has its French in `i18n/fr/model.po`. */
export const text = visible(z.string().trim());

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

/** Every schema made by `ref`, with the collection whose ids its values name. */
export const REFERENCES = new WeakMap<z.ZodType, string>();
/** The id of an entry of another collection; the loader refuses one that names nothing. */
function ref(collection: string) {
  const schema = z.string();
  REFERENCES.set(schema, collection);
  return schema;
}
const assumptionId = ref('assumptions');
const componentId = ref('components');
/** A component, or a name such as `$fetch-job` for that of every integration. */
const connectionEnd = ref('connectionEnds');

const sitePath = z.string().regex(/^\/(?!\/)[a-z0-9/-]*$/, 'a path of this site, such as /about');
/** An address that a link may lead to: never one that runs or holds a script. */
const webAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'a URL' });
const status = z.int().min(100).max(599);
const address = z.union([z.ipv4(), z.ipv6()], 'an IP address');
const environment = z.enum(ENVIRONMENTS);
const party = z.enum(PARTIES);
const family = z.enum(FAMILIES);
const control = z.enum([...CONTROLS.waf, ...CONTROLS.gateway]);

const zone = z.strictObject({
  id,
  label: text,
  description: text,
  /** On Azure with the platform, or somewhere on the internet. */
  hosting: z.enum(['azure', 'external']),
});

const named = { label: text, description: text };

const standing = {
  ...named,
  zone: ref('zones'),
  party,
  environments: z.array(environment).min(1),
  /** Why it is in the model; absent if the documented topology draws it. */
  placed: ref('placements').optional(),
  pages: z.array(sitePath),
};
const part = { id, ...standing };
/** The id of the assumption that says how long one piece of work takes. */
const serviceTime = assumptionId;

/** The host name under which it receives requests. */
const host = name;

const component = z.discriminatedUnion('kind', [
  z.strictObject({ ...part, kind: z.literal('client') }),
  z.strictObject({ ...part, kind: z.literal('person') }),
  z.strictObject({ ...part, kind: z.literal('consumer'), serviceTime, host }),
  z.strictObject({ ...part, kind: z.literal('waf'), serviceTime, host }),
  z.strictObject({ ...part, kind: z.literal('gateway'), serviceTime }),
  z.strictObject({
    ...part,
    kind: z.literal('service'),
    serviceTime,
    role: z.enum(SERVICE_ROLES),
    /** Set if the gateway routes by it. */
    host: host.optional(),
  }),
  z.strictObject({ ...part, kind: z.literal('queue'), serviceTime }),
  z.strictObject({ ...part, kind: z.literal('sender'), serviceTime }),
  z.strictObject({ ...part, kind: z.literal('store'), serviceTime, role: z.enum(STORE_ROLES) }),
  z.strictObject({ ...part, kind: z.literal('monitor'), serviceTime }),
]);

/** A component of every integration: its id follows from the integration's. */
const template = z.strictObject({
  ...standing,
  serviceTime,
  /** The name of several. */
  plural: text,
});

const connection = z.strictObject({
  from: connectionEnd,
  to: connectionEnd,
  /** What the documented topology writes on it; its French is that of the topology's label. */
  label: name.optional(),
  /** Why it is in the model; absent if the documented topology draws it. */
  placed: ref('placements').optional(),
  /** The id of the assumption that says how long one way takes. */
  latency: assumptionId,
  /** Whether requests travel in both directions. */
  both: z.literal(true).optional(),
});

/** Why something is in the model that the documented topology does not draw. */
const placement = z.strictObject({
  id,
  /** Whether public documentation states that it exists, or this guide supplies it. */
  basis: z.enum(['fact', 'assumption']),
  reason: text,
});

/** The documented topology, by the names in its picture. */
const topology = z.strictObject({
  components: z.array(z.strictObject({ name, kind: z.enum(COMPONENT_KINDS) })).min(1),
  connections: z
    .array(
      z.strictObject({
        from: name,
        to: name,
        label: text.optional(),
        both: z.literal(true).optional(),
      }),
    )
    .min(1),
  network: z.strictObject({ label: text, statements: z.array(text).min(1) }),
});

/** A part of the API: a grouping of its operations by this guide. */
const area = z.strictObject({
  id,
  ...named,
  /** What it hands to the jobs of a connection, if it hands on anything. */
  job: z.enum(['read', 'write']).optional(),
  pages: z.array(sitePath),
});

const successorId = z
  .string()
  .regex(
    /^\*?[a-z0-9]*(-[a-z0-9]+)*$/,
    'an id, which may begin with * for an integration or a family',
  );

const assumption = z.strictObject({
  id,
  ...named,
  unit: ref('units'),
  default: z.int(),
  range: z.strictObject({ min: z.int(), max: z.int() }),
});

const controlEntry = z.strictObject({
  id: control,
  component: componentId,
  /** Why the check is made there; absent if public documentation says so. */
  placed: ref('placements').optional(),
  name: text,
  check: text,
  threat: text,
  refusal: z.strictObject({
    /** A number where the facts name it, else the assumption that stands in for it. */
    status: z.union(
      [status, z.strictObject({ assumption: assumptionId })],
      'a status from 100 to 599, or { assumption: … }',
    ),
    /** The `error` of the response's body, in English everywhere; absent where no body is documented. */
    error: name.optional(),
  }),
});

const request = z.strictObject({
  method: z.string().regex(/^[A-Z]+$/, 'a method in capitals, such as GET'),
  scheme: z.enum(['https', 'http']).optional(),
  path: z.string().startsWith('/', 'a path that begins with a slash'),
  query: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.json().optional(),
  from: address.optional(),
  /** Who sends it: by default, the API client. */
  sender: componentId.optional(),
  /** The host name that it is sent to: by default, that of the WAF. */
  host: name.optional(),
});

function conditionSchema(row: Condition): z.ZodType {
  switch (row.type) {
    case 'boolean':
      return z.boolean();
    case 'count':
      return z.int().min(0).max(row.max);
    case 'enum':
      return z.enum(row.values);
    case 'connector':
      return ref('connectors');
    case 'addresses':
      return z.array(address);
    case 'words':
      return z.array(z.string());
    case 'components':
      return z.array(componentId);
  }
}

/** The table of conditions as a schema: a scenario can set any of them. */
export const conditions = z.strictObject(
  Object.fromEntries(
    conditionRows.map(([name, row]) => [name, conditionSchema(row).optional()]),
  ) as { readonly [Name in ConditionName]: z.ZodOptional<z.ZodType<Conditions[Name]>> },
);

/** What is asked and how it ends. What happens in between is the engine's to say, so no other key fits. */
const scenario = z.strictObject({
  id,
  title: text,
  request,
  conditions: conditions.optional(),
  /** The families of integrations with each of which it can be played. */
  families: z.array(family).min(1).optional(),
  expect: z.strictObject({
    status,
    decidedBy: componentId,
    rule: control.optional(),
    dataset: z.enum(DATASET_STATUSES).optional(),
    write: z.enum(['Success', 'Failed']).optional(),
    connection: z.literal('Deauthorized').optional(),
    webhooks: z.array(z.string()).optional(),
    instances: z.int().optional(),
    alerts: z.int().optional(),
  }),
});

const connector = z.strictObject({
  id,
  name,
  family,
  platformKey: z
    .string()
    .regex(/^[a-z]{4}$/, 'the four letters of a platform key')
    .optional(),
});

const layer = z.strictObject({
  id,
  name: text,
  party: z.enum(['codat', 'azure']),
  means: z.array(text).min(1),
  link: z.strictObject({
    label: text,
    url: z.union([webAddress, sitePath], 'a URL or a path of this site'),
  }),
});

const source = z.strictObject({
  id,
  title: text,
  url: webAddress.optional(),
  read: z.string().regex(/^\d{4}-\d{2}$/, 'a month, such as 2026-08'),
});

const stepTexts = z.strictObject(
  Object.fromEntries(Object.keys(STEP_TEXTS).map((key) => [key, text])) as Record<
    StepTextId,
    typeof text
  >,
);

/** One schema for each file of the model's folder. */
export const FILES = {
  'zones.yaml': z.strictObject({
    zones: z.array(zone).min(1),
    boundary: z.strictObject({ host: text, country: text }),
    environments: z.array(z.strictObject({ id: environment, ...named })),
  }),
  'parties.yaml': z.strictObject({ parties: z.array(z.strictObject({ id: party, ...named })) }),
  'components.yaml': z.strictObject({
    components: z.array(component).min(1),
    perIntegration: z.strictObject({
      'link-service': template,
      'fetch-job': template,
      'map-job': template,
      source: template,
    }),
    /** The components that a small figure shows. */
    overview: z.array(componentId).min(1),
    /** Integrations whose connector works on the customer's own machine. */
    onPremise: z.array(ref('connectors')),
    connections: z.array(connection).min(1),
    /** What replaces an id that is no longer in the model, for links that still hold it. */
    successors: z.array(z.strictObject({ former: successorId, current: successorId })),
  }),
  'placements.yaml': z.strictObject({ placements: z.array(placement) }),
  'topology.yaml': z.strictObject({ topology }),
  'areas.yaml': z.strictObject({ areas: z.array(area).min(1) }),
  'controls.yaml': z.strictObject({ controls: z.array(controlEntry).min(1) }),
  'assumptions.yaml': z.strictObject({
    units: z.array(z.strictObject({ id, label: text })),
    assumptions: z.array(assumption).min(1),
  }),
  'scenarios.yaml': z.strictObject({ scenarios: z.array(scenario).min(1) }),
  'texts.yaml': z.strictObject({ texts: stepTexts }),
  'connectors.yaml': z.strictObject({
    families: z.array(z.strictObject({ id: family, label: text })).min(1),
    connectors: z.array(connector).min(1),
  }),
  'responsibility.yaml': z.strictObject({ layers: z.array(layer).min(1) }),
  'sources.yaml': z.strictObject({ sources: z.array(source).min(1) }),
};
export type FileName = keyof typeof FILES;

type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
type Content<Name extends FileName> = DeepReadonly<z.infer<(typeof FILES)[Name]>>;

/** A model as its files say it. */
export type Written = Content<'zones.yaml'> &
  Content<'parties.yaml'> &
  Content<'components.yaml'> &
  Content<'placements.yaml'> &
  Content<'topology.yaml'> &
  Content<'areas.yaml'> &
  Content<'controls.yaml'> &
  Content<'assumptions.yaml'> &
  Content<'scenarios.yaml'> &
  Content<'texts.yaml'> &
  Content<'connectors.yaml'> &
  Content<'responsibility.yaml'> &
  Content<'sources.yaml'>;

type Templates = Written['perIntegration'];
/** A part of a connector, or its source. */
export type IntegrationPart = keyof Templates;
/** A component of an integration. Its texts contain `{name}`, the name of the integration. */
export type IntegrationComponent = Templates[IntegrationPart] & {
  readonly kind: 'service' | 'job' | 'source';
  readonly id: string;
  readonly part: IntegrationPart;
  /** The id of the integration. */
  readonly connector: string;
  readonly name: string;
};
export type Component = Written['components'][number] | IntegrationComponent;
/** A model with the components of every integration. */
export type Model = Omit<Written, 'components'> & { readonly components: readonly Component[] };

export type Scenario = Model['scenarios'][number];
export type Request = DeepReadonly<z.infer<typeof request>>;
