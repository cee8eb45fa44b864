import * as z from 'zod';

import { id, name, ref, text, webAddress } from '../model/values';

export type { FactState } from './states';

const documentId = z
  .string()
  .regex(
    /^[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$/,
    'the path of a document, such as using-the-api/rate-limits',
  );

/** A document, and the heading, operation or schema in it. */
const place = { in: ref('documents'), section: name.optional() };
const sources = z.array(z.strictObject(place)).min(1);
const said = { id, statement: text };

const fact = z.discriminatedUnion('state', [
  z.strictObject({ ...said, state: z.literal('documented'), sources }),
  /** An example shows it; no sentence states it. */
  z.strictObject({ ...said, state: z.literal('example'), sources }),
  z.strictObject({
    ...said,
    state: z.literal('contradicted'),
    /** What each of the documents says. */
    readings: z.array(z.strictObject({ says: text, ...place })).min(2),
  }),
  /** Supplied by this guide, with the reason. */
  z.strictObject({ ...said, state: z.literal('assumed'), because: text }),
  /** Looked for in all sources, and not found. */
  z.strictObject({ ...said, state: z.literal('not-published') }),
]);

/** What a subject of the ledger is called. */
const subject = z.strictObject({ id, label: text });

/** A file of the ledger: the facts of one subject. */
export const LEDGER_FILE = z.strictObject({ subject, facts: z.array(fact).min(1) });

/** A day, or a month where only that is known. */
const read = z.string().regex(/^\d{4}-\d{2}(?:-\d{2})?$/, 'a day or a month, such as 2026-11-28');

/** `sources.yaml`: what was read. A source without documents is a document itself. */
export const SOURCES_FILE = z.strictObject({
  sources: z
    .array(
      z.strictObject({
        id,
        title: text,
        read,
        url: webAddress.optional(),
        documents: z
          .strictObject({
            /** The address of a document, with `{id}` for its id; without it, that of the folder of all. */
            address: z
              .string()
              .regex(/^https:\/\/\S+$/, 'an address, such as https://docs.codat.io/{id}'),
            list: z
              .array(
                z.strictObject({
                  id: documentId,
                  /** As the document is titled: not translated. */
                  title: name,
                  /** Whether it is a draft, hidden or unlisted, so that it is less certain. */
                  draft: z.literal(true).optional(),
                }),
              )
              .min(1),
          })
          .optional(),
      }),
    )
    .min(1),
});

type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

type Subject = DeepReadonly<z.infer<typeof subject>>;
type Source = DeepReadonly<z.infer<typeof SOURCES_FILE>>['sources'][number];
type Written = DeepReadonly<z.infer<typeof fact>>;
/** One claim, how sure it is, and where it was read. */
export type Fact = Written & { readonly subject: Subject['id'] };
export type FactPlace = Extract<Fact, { state: 'documented' }>['sources'][number];

/** A document that facts name. */
export type SourceDocument = {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly read: string;
  readonly isDraft: boolean;
  /** The id of the source that it belongs to. */
  readonly source: string;
};

/** All facts, in the order of their files. */
export type Ledger = {
  readonly subjects: readonly Subject[];
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly documents: readonly SourceDocument[];
};
