import * as z from 'zod';
import { conditionRows, type Condition, type ConditionName, type Conditions } from './conditions';
import { layer, question } from './review';
import {
  area,
  component,
  connection,
  sourceTemplate,
  successor,
  template,
  topology,
  zone,
} from './structure';
import { STEP_TEXTS, type StepTextId } from './texts';
import {
  address,
  assumptionId,
  componentId,
  control,
  environment,
  facts,
  family,
  id,
  name,
  named,
  party,
  ref,
  status,
  text,
} from './values';
import { DATASET_STATUSES, MARKS, OWN_MARKS } from './vocabulary';

/** A fact of the ledger as well: its statement contains `{value}`, the default with its unit. */
const assumption = z.strictObject({
  id,
  label: text,
  statement: text,
  /** Why it must be assumed. */
  because: text,
  unit: ref('units'),
  default: z.int(),
  range: z.strictObject({ min: z.int(), max: z.int() }),
});

const controlEntry = z.strictObject({
  id: control,
  component: componentId,
  /** The one of its facts that says that the component makes the check. */
  placedBy: ref('facts'),
  name: text,
  check: text,
  threat: text,
  /** Those behind its threat, its check, its place and its status. */
  facts,
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
  /** Those behind what it shows: documented, or assumed. */
  facts,
  request,
  conditions: conditions.optional(),
  /** The families of integrations with each of which it can be played. */
  families: z.array(family).min(1).optional(),
  /** Whether only integrations with OAuth fit. */
  oauth: z.literal(true).optional(),
  /** Whether only on-premise integrations fit, or only the others; without it, all do. */
  onPremise: z.boolean().optional(),
  expect: z.strictObject({
    status,
    decidedBy: componentId,
    rule: control.optional(),
    dataset: z.enum(DATASET_STATUSES).optional(),
    write: z.enum(['Success', 'Failed']).optional(),
    connection: z.enum(['Deauthorized', 'Linked']).optional(),
    role: z.string().optional(),
    webhooks: z.array(z.string()).optional(),
    undelivered: z.array(z.string()).optional(),
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
  /** The address to which the source redirects people after they sign in with OAuth: a host and a path. */
  callback: z
    .string()
    .regex(
      /^[a-z0-9.-]+(?:\/[a-z0-9]+)+$/,
      'a host and a path, such as xero.codat.io/oauth2/callback',
    )
    .optional(),
  /** What the documentation says of it and not of every integration. */
  marks: z.array(z.enum(OWN_MARKS)).min(1).optional(),
});

/** A sentence, and the facts that it rests on. */
const stepText = z.strictObject({ text, facts: z.array(ref('facts')).min(1) });

const stepTexts = z.strictObject(
  Object.fromEntries(Object.keys(STEP_TEXTS).map((key) => [key, stepText])) as Record<
    StepTextId,
    typeof stepText
  >,
);

/** One schema for each file of the model's folder. */
export const FILES = {
  'zones.yaml': z.strictObject({
    zones: z.array(zone).min(1),
    boundary: z.strictObject({ host: text, country: text, facts }),
    environments: z.array(z.strictObject({ id: environment, ...named, facts })),
  }),
  'parties.yaml': z.strictObject({
    parties: z.array(z.strictObject({ id: party, ...named, facts: facts.optional() })),
  }),
  'components.yaml': z.strictObject({
    components: z.array(component).min(1),
    perIntegration: z.strictObject({
      'link-service': template,
      'fetch-job': template,
      'map-job': template,
      source: sourceTemplate,
      agent: template,
    }),
    /** The components that a small figure shows. */
    overview: z.array(componentId).min(1),
    /** Integrations whose software and agent run on the customer's own machine, and where the agent calls. */
    onPremise: z.array(z.strictObject({ connector: ref('connectors'), host: name })),
    connections: z.array(connection).min(1),
    /** What replaces an id that is no longer in the model, for links that still hold it. */
    successors: z.array(successor),
  }),
  'topology.yaml': z.strictObject({ topology }),
  'areas.yaml': z.strictObject({ areas: z.array(area).min(1) }),
  'controls.yaml': z.strictObject({ controls: z.array(controlEntry).min(1) }),
  'assumptions.yaml': z.strictObject({
    /** What the ledger calls the subject of the assumptions. */
    simulation: z.strictObject({ label: text }),
    /** Written beside a status that is assumed. */
    statusMark: text,
    /** Those of times have a length instead of a name. */
    units: z.array(
      z.union([
        z.strictObject({ id, label: text }),
        z.strictObject({ id, micros: z.int().min(1) }),
      ]),
    ),
    assumptions: z.array(assumption).min(1),
  }),
  'scenarios.yaml': z.strictObject({
    scenarios: z.array(scenario).min(1),
    /** What replaces a scenario that is no longer in the model, for links that still lead to it. */
    scenarioSuccessors: z.array(z.strictObject({ former: z.array(id).min(1), current: id })),
  }),
  'texts.yaml': z.strictObject({ texts: stepTexts }),
  'connectors.yaml': z.strictObject({
    families: z
      .array(z.strictObject({ id: family, label: text, refreshes: name.optional(), facts }))
      .min(1),
    marks: z.array(z.strictObject({ id: z.enum(MARKS), ...named, facts })),
    connectors: z.array(connector).min(1),
  }),
  'file-upload-software.yaml': z.strictObject({
    /** How many products accept the upload of files, those with a connector included. */
    fileUpload: z.strictObject({ products: z.int(), facts }),
    /** Those without a connector. */
    software: z.array(z.strictObject({ id, name })).min(1),
  }),
  'responsibility.yaml': z.strictObject({ layers: z.array(layer).min(1) }),
  'questions.yaml': z.strictObject({
    topics: z.array(z.strictObject({ id, name: text })).min(1),
    /** In the order of their topics. */
    questions: z.array(question).min(1),
  }),
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
  Content<'topology.yaml'> &
  Content<'areas.yaml'> &
  Content<'controls.yaml'> &
  Content<'assumptions.yaml'> &
  Content<'scenarios.yaml'> &
  Content<'texts.yaml'> &
  Content<'connectors.yaml'> &
  Content<'file-upload-software.yaml'> &
  Content<'responsibility.yaml'> &
  Content<'questions.yaml'>;

type Templates = Written['perIntegration'];
/** A part of a connector, or its source. */
export type IntegrationPart = keyof Templates;
/** A component of an integration. Its texts contain `{name}`, the name of the integration. */
export type IntegrationComponent = Templates['agent'] & {
  readonly kind: 'service' | 'job' | 'source' | 'agent';
  readonly id: string;
  readonly part: IntegrationPart;
  /** The id of the integration. */
  readonly integration: string;
  readonly name: string;
  /** Set if it is on the customer's machine. */
  readonly isOnPremise?: true;
};
export type Component = Written['components'][number] | IntegrationComponent;
/** A model with the components of every integration. */
export type Model = Omit<Written, 'components'> & { readonly components: readonly Component[] };

export type Scenario = Model['scenarios'][number];
export type Request = DeepReadonly<z.infer<typeof request>>;
