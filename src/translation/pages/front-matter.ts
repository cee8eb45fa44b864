import * as z from 'zod';
import type { Fault } from '../../faults/fault';
import { didYouMean, faultAt, schemaFaults } from '../../faults/schema-faults';
import type { Page } from './page';

const shortest = 50;
const longest = 170;

/** The keys of Docusaurus that this site uses, and two keys of its own. */
const frontMatter = z.strictObject({
  title: z.string().min(1),
  description: z.string().refine(({ length }) => length >= shortest && length <= longest, {
    error: `${shortest} to ${longest} characters, for search engines and cards`,
  }),
  sidebar_label: z.string().min(1),
  /** Ids of src/platform/facts/ledger/sources.yaml. */
  sources: z.array(z.string()).min(1),
  slug: z.string().optional(),
  sidebar_position: z.number().optional(),
  hide_table_of_contents: z.boolean().optional(),
  toc_max_heading_level: z.int().min(2).max(6).optional(),
  keywords: z.array(z.string()).optional(),
  pagination_label: z.string().optional(),
  pagination_next: z.string().nullable().optional(),
  pagination_prev: z.string().nullable().optional(),
  /** On a French page, by section: digests of the English and the French that were accepted together. */
  translated_from: z
    .record(
      z.string(),
      z.string().regex(/^[0-9a-f]{8} [0-9a-f]{8}$/, {
        error: 'two digests, as npm run translate:accept writes them',
      }),
    )
    .optional(),
});

/** The keys that are translated; all others are the same in both languages. */
export const translatedKeys: ReadonlySet<string> = new Set([
  'title',
  'description',
  'sidebar_label',
  'keywords',
  'pagination_label',
]);

/** @param sources the ids that a page may use */
export function frontMatterFaults(
  { frontMatter: document }: Page,
  sources: ReadonlySet<string>,
): readonly Fault[] {
  if (document.faults.length > 0) return document.faults;
  if (document.value === null) {
    return [
      {
        ...faultAt(
          document,
          [],
          'no front matter, expected title, description, sidebar_label and sources between --- lines',
        ),
      },
    ];
  }
  const named = z.object({ sources: z.array(z.string()) }).safeParse(document.value).data?.sources;
  const unknown = (named ?? []).flatMap((id, i) =>
    sources.has(id)
      ? []
      : [
          faultAt(
            document,
            ['sources', i],
            `"${id}" is no source of src/platform/facts/ledger/sources.yaml${didYouMean(id, sources)}`,
          ),
        ],
  );
  return [...schemaFaults(frontMatter, document), ...unknown];
}
