import type { TOCItem } from '@docusaurus/mdx-loader';

import type { OperationPage } from '../../page';
import { sectionTitle, type SectionId } from '../Section/titles';

/** Sections of an operation's page, in their order. */
function sectionsOf(page: OperationPage): readonly SectionId[] {
  const isWebhook = page.method === 'event';
  const sections: readonly (SectionId | false)[] = [
    page.security.length > 0 && 'authentication',
    ...page.parameters.map(({ place }) => `${place}-parameters` as const),
    page.body !== undefined && (isWebhook ? 'payload' : 'request-body'),
    page.samples !== undefined && 'code-samples',
    page.call !== undefined && 'flow',
    page.responses.length > 0 && 'responses',
    page.callbacks.length > 0 && 'callbacks',
  ];
  return sections.filter((section) => section !== false);
}

/** The table of contents: sections, and each answer by its status. */
export function contents(page: OperationPage): readonly TOCItem[] {
  return sectionsOf(page).flatMap((section) => [
    { value: sectionTitle(section), id: section, level: 2 },
    ...(section === 'responses'
      ? page.responses.map(({ status, anchor }) => ({ value: status, id: anchor, level: 3 }))
      : []),
  ]);
}
