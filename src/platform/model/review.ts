import * as z from 'zod';

import { facts, id, ref, sitePath, text, webAddress } from './values';

/** A layer of the platform, and who is responsible for it by which means. */
export const layer = z.strictObject({
  id,
  name: text,
  party: z.enum(['codat', 'azure']),
  facts,
  means: z.array(text).min(1),
  link: z.strictObject({
    label: text,
    url: z.union([webAddress, sitePath], 'a URL or a path of this site'),
  }),
});

/** What a bank asks. The response is what the facts state; `ask` is needed where they leave something open. */
export const question = z.strictObject({
  id,
  topic: ref('topics'),
  question: text,
  facts,
  /** What to ask Codat for. */
  ask: text.optional(),
});
