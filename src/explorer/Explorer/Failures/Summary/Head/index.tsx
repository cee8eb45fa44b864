import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import Columns from '@site/src/components/Columns';
import type { FailuresPage } from '../../../../failures';

/** The columns of the table: affected scenarios and operations, each immediately and later. */
export default function Head({ page }: { readonly page: FailuresPage }): ReactNode {
  const [scenarios, operations] = [page.scenarios, page.operations].map(
    (all) => Object.keys(all).length,
  );
  return (
    <Columns>
      <Translate id="explorer.failures.column.part" description="Column heading">
        Part that fails
      </Translate>
      <Translate
        id="explorer.failures.column.scenariosAtOnce"
        description="Column heading: how many of {all} scenarios suffer at once"
        values={{ all: scenarios }}>
        {'Scenarios that suffer at once (of {all})'}
      </Translate>
      <Translate
        id="explorer.failures.column.scenariosLater"
        description="Column heading: how many of {all} scenarios suffer later"
        values={{ all: scenarios }}>
        {'Scenarios that suffer later (of {all})'}
      </Translate>
      <Translate
        id="explorer.failures.column.operationsAtOnce"
        description="Column heading: how many of {all} operations suffer at once"
        values={{ all: operations }}>
        {'API operations that suffer at once (of {all})'}
      </Translate>
      <Translate
        id="explorer.failures.column.operationsLater"
        description="Column heading: how many of {all} operations suffer later"
        values={{ all: operations }}>
        {'API operations that suffer later (of {all})'}
      </Translate>
    </Columns>
  );
}
