import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import Filtered from '@site/src/components/Filtered';

import type { ApiPage, OperationGroup, OperationLink } from '../../page';
import Operations from './Operations';

type Listed = OperationLink & { readonly group: OperationGroup };

/** Every operation by its tag; the filter leaves those with each of its words in title, method, path or tag. */
export default function OperationIndex({ page }: { readonly page: ApiPage }): ReactNode {
  const { api, groups } = page;
  return (
    <Filtered
      label={translate({
        id: 'api.index.filter',
        message: 'Filter by name, method or path',
        description: 'Label of the field that filters the operations of an API',
      })}
      items={groups.flatMap((group) => group.operations.map((each) => ({ ...each, group })))}
      textOf={searchText}
      countOf={(count) =>
        translate(
          {
            id: 'api.index.count',
            message: 'One operation|{count} operations',
            description: 'How many operations the filter leaves, singular|plural',
          },
          { count },
        )
      }>
      {(shown) =>
        groups.map((group) => {
          const operations = shown.filter((each) => each.group === group);
          return (
            operations.length > 0 && (
              <Operations key={group.anchor} api={api.id} group={{ ...group, operations }} />
            )
          );
        })
      }
    </Filtered>
  );
}

function searchText({ title, method, path, id, group }: Listed): string {
  return [title.text, method, path, id, group.label?.text].join(' ');
}
