import { useState, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { usePluralForm } from '@docusaurus/theme-common';
import FilterField from '@site/src/components/FilterField';
import { matches } from '@site/src/components/FilterField/matches';

import type { ApiPage, OperationGroup, OperationLink } from '../../page';
import Operations from './Operations';

/** Every operation by its tag; the filter leaves those with each of its words in title, method, path or tag. */
export default function OperationIndex({ page }: { readonly page: ApiPage }): ReactNode {
  const [query, setQuery] = useState('');
  const { selectMessage } = usePluralForm();
  const groups = page.groups
    .map((group) => ({ ...group, operations: found(group, query) }))
    .filter(({ operations }) => operations.length > 0);
  const count = groups.reduce((sum, { operations }) => sum + operations.length, 0);
  return (
    <>
      <FilterField
        label={translate({
          id: 'api.index.filter',
          message: 'Filter by name, method or path',
          description: 'Label of the field that filters the operations of an API',
        })}
        value={query}
        onChange={setQuery}
        result={selectMessage(
          count,
          translate(
            {
              id: 'api.index.count',
              message: 'One operation|{count} operations',
              description: 'How many operations the filter leaves, singular|plural',
            },
            { count },
          ),
        )}
      />
      {groups.map((group) => (
        <Operations key={group.anchor} api={page.api.id} group={group} />
      ))}
    </>
  );
}

function found({ label, operations }: OperationGroup, query: string): readonly OperationLink[] {
  return operations.filter(({ title, method, path, id }) =>
    matches([title.text, method, path, id, label?.text ?? ''].join(' '), query),
  );
}
