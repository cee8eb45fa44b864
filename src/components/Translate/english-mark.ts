import { translate } from '@docusaurus/Translate';

/** What a text of the interface in English says of itself. */
export function englishMark(): string {
  return translate({
    id: 'translate.untranslated',
    message: 'In English',
    description: 'Tooltip of a text of the interface that has no current translation',
  });
}
