import * as z from 'zod';
import {
  assumptionId,
  connectionEnd,
  facts,
  family,
  id,
  name,
  named,
  party,
  ref,
  sitePath,
  text,
} from './values';
import { COMPONENT_KINDS, SERVICE_ROLES, STORE_ROLES } from './vocabulary';

export const zone = z.strictObject({
  id,
  label: text,
  description: text,
  facts,
  /** On Azure with the platform, somewhere on the internet, or on a machine of the customer. */
  hosting: z.enum(['azure', 'external', 'on-premise']),
});

const standing = {
  ...named,
  zone: ref('zones'),
  party,
  facts,
  pages: z.array(sitePath),
};
const part = { id, ...standing };
/** The id of the assumption that says how long one piece of work takes. */
const serviceTime = assumptionId;

/** The host name under which it receives requests. */
const host = name;

export const component = z.discriminatedUnion('kind', [
  z.strictObject({ ...part, kind: z.literal('client') }),
  z.strictObject({ ...part, kind: z.literal('person') }),
  z.strictObject({ ...part, kind: z.literal('identity-provider'), serviceTime, host }),
  z.strictObject({
    ...part,
    kind: z.literal('consumer'),
    serviceTime,
    host,
    /** An example of a signing secret, used only in this guide. */
    secret: z
      .string()
      .regex(/^whsec_(?:[A-Za-z0-9+/]{4})+$/, 'whsec_ and a key in Base64, without padding'),
  }),
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
  z.strictObject({
    ...part,
    kind: z.literal('store'),
    serviceTime,
    role: z.enum(STORE_ROLES).optional(),
  }),
  z.strictObject({ ...part, kind: z.literal('monitor'), serviceTime }),
]);

/** A component of every integration: its id follows from the integration's. */
export const template = z.strictObject({
  ...standing,
  serviceTime,
  /** The name of several. */
  plural: text,
  /** What several do, without the name of an integration. */
  pluralDescription: text,
});

/** The source of an integration, and what is different where it is software on the customer's machine. */
export const sourceTemplate = template.extend({
  onPremise: template.pick({
    zone: true,
    party: true,
    description: true,
    facts: true,
    plural: true,
    pluralDescription: true,
  }),
});

export const connection = z.strictObject({
  from: connectionEnd,
  to: connectionEnd,
  /** What the documented topology writes on it; its French is that of the topology's label. */
  label: name.optional(),
  facts,
  /** The id of the assumption that says how long one way takes. */
  latency: assumptionId,
  /** Whether requests travel in both directions. */
  both: z.literal(true).optional(),
  /** Whether only the on-premise integrations have it, or only the others; absent where all have it. */
  onPremise: z.boolean().optional(),
  /** Whether only integrations have it whose source people sign in to. */
  oauth: z.literal(true).optional(),
});

/** The documented topology, by the names in its picture. */
export const topology = z.strictObject({
  components: z
    .array(
      z.strictObject({
        name: text,
        kind: z.enum(COMPONENT_KINDS),
        /** Whether it is in the private network. */
        inside: z.literal(true).optional(),
      }),
    )
    .min(1),
  connections: z
    .array(
      z.strictObject({
        from: name,
        to: name,
        label: text.optional(),
        both: z.literal(true).optional(),
        /** What states it. */
        fact: ref('facts'),
      }),
    )
    .min(1),
  network: z.strictObject({
    label: text,
    statements: z.array(z.strictObject({ says: text, fact: ref('facts') })).min(1),
  }),
});

const successorId = z
  .string()
  .regex(
    /^(?:[a-z0-9]+|\*(?=-))(?:-[a-z0-9]+)*$/,
    'an id, which may begin with *- for an integration or a family',
  );

/** What replaces ids that are no longer in the model. */
export const successor = z.strictObject({
  former: z.array(successorId).min(1),
  current: successorId,
});

/** A part of the API: a grouping of its operations by this guide. */
export const area = z.strictObject({
  id,
  ...named,
  facts,
  /** What it hands to the jobs of a connection, if it hands on anything. */
  job: z.enum(['read', 'write']).optional(),
  /** The only family of integrations that its operations are for, if there is only one. */
  family: family.optional(),
  pages: z.array(sitePath),
});
