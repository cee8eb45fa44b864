import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import terms from '@generated/translation/default/glossary.json';
import Columns from '@site/src/components/Columns';
import Filtered from '@site/src/components/Filtered';
import ScrollableTable from '@site/src/components/ScrollableTable';
import type { GlossaryTerm } from '@site/src/translation/data';

/** The words of this site in both languages; the whole table stands in the page, the filter only hides rows. */
export default function Glossary(): ReactNode {
  return (
    <Filtered
      label={translate({
        id: 'glossary.filter',
        message: 'Filter by a word of either language',
        description: 'Label of the field that filters the glossary',
      })}
      items={terms}
      textOf={searchText}
      countOf={(count) =>
        translate(
          {
            id: 'glossary.count',
            message: 'One term|{count} terms',
            description: 'How many terms the filter leaves, singular|plural',
          },
          { count },
        )
      }>
      {(shown) => (
        <ScrollableTable>
          <Columns>
            <Translate id="glossary.en" description="Column heading of the glossary">
              English
            </Translate>
            <Translate id="glossary.fr" description="Column heading of the glossary">
              French
            </Translate>
            <Translate
              id="glossary.refused"
              description="Column heading of the glossary: French words not to use">
              Not in French
            </Translate>
            <Translate
              id="glossary.note"
              description="Column heading of the glossary: when to use the word">
              Use
            </Translate>
          </Columns>
          <tbody>
            {shown.map((term) => (
              <tr key={term.english[0]}>
                <th scope="row" lang="en">
                  {term.english.join(', ')}
                </th>
                <td lang="fr">{term.french}</td>
                <td lang="fr">{term.refused.join(', ')}</td>
                <td>{term.note}</td>
              </tr>
            ))}
          </tbody>
        </ScrollableTable>
      )}
    </Filtered>
  );
}

function searchText({ english, french, refused, note }: GlossaryTerm): string {
  return [...english, french, ...refused, note].join(' ');
}
