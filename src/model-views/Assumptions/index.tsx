import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import assumptions from '@data/assumptions.json';
import Columns from '@site/src/components/Columns';
import Localized from '@site/src/components/Localized';
import ScrollableTable from '@site/src/components/ScrollableTable';
import type { Assumption } from '@site/src/model-views/data';

/** Every figure that the model needs and no source gives: its value, and how far it may be set. */
export default function Assumptions(): ReactNode {
  return (
    <ScrollableTable>
      <Columns>
        <Translate id="assumptions.name" description="Column heading">
          Assumption
        </Translate>
        <Translate id="assumptions.value" description="Column heading">
          Value
        </Translate>
        <Translate id="assumptions.range" description="Column heading: the least and the most">
          Range
        </Translate>
      </Columns>
      <tbody>
        {assumptions.map((assumption) => (
          <Row key={assumption.id} assumption={assumption} />
        ))}
      </tbody>
    </ScrollableTable>
  );
}

function Row({ assumption }: { readonly assumption: Assumption }): ReactNode {
  const anchor = `assumption-${assumption.id}`;
  useBrokenLinks().collectAnchor(anchor);
  const { default: figure, unit, range } = assumption;
  return (
    <tr id={anchor}>
      <th scope="row">
        <Localized>{assumption.label}</Localized>
      </th>
      <td>
        {unit ? (
          <Translate
            id="assumptions.default"
            description="A figure and its unit, such as 5 points"
            values={{ figure, unit: <Localized>{unit}</Localized> }}>
            {'{figure} {unit}'}
          </Translate>
        ) : (
          figure
        )}
      </td>
      <td>
        <Translate
          id="assumptions.bounds"
          description="The least and the most that an assumed figure may be set to"
          values={range}>
          {'{min} to {max}'}
        </Translate>
      </td>
    </tr>
  );
}
