import * as z from 'zod';
import { CONTROLS, ENVIRONMENTS, FAMILIES, PARTIES } from './vocabulary';

/** Control characters, halves of characters, and what turns the direction of the text around it. */
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\p{Cs}]/u;

/** A string of a length that a page can show, of characters that a reader can see. */
const visible = (schema: z.ZodString) =>
  schema
    .min(1)
    .max(5000)
    .refine((value) => !UNSEEN.test(value), 'a text without control or direction characters');
export const name = visible(z.string());

/** A string that readers see: every one of them has its French in `i18n/fr/model.po`. */
export const text = visible(z.string().trim());

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

/** Every schema made by `ref`, with the collection whose ids its values name. */
export const REFERENCES = new WeakMap<z.ZodType, string>();
/** The id of an entry of another collection; the loader refuses one that names nothing. */
export function ref(collection: string) {
  const schema = z.string();
  REFERENCES.set(schema, collection);
  return schema;
}
export const assumptionId = ref('assumptions');
export const componentId = ref('components');
/** A component, or a name such as `$fetch-job` for that of every integration. */
export const connectionEnd = ref('connectionEnds');

export const sitePath = z
  .string()
  .regex(/^\/(?!\/)[a-z0-9/-]*$/, 'a path of this site, such as /about');
/** An address that a link may lead to: never one that runs or holds a script. */
export const webAddress = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  error: 'a URL',
});
export const status = z.int().min(100).max(599);
export const address = z.union([z.ipv4(), z.ipv6()], 'an IP address');
export const environment = z.enum(ENVIRONMENTS);
export const party = z.enum(PARTIES);
export const family = z.enum(FAMILIES);
export const control = z.enum([...CONTROLS.waf, ...CONTROLS.gateway]);

/** The facts that an entry rests on, documented or assumed. */
export const facts = z.array(ref('facts')).min(1);

/** What readers see of an entry. */
export const named = { label: text, description: text };
