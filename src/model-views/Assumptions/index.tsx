import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
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
  const number = new Intl.NumberFormat(useDocusaurusContext().i18n.currentLocale);
  const { min, max } = assumption.range;
  return (
    <tr id={anchor}>
      <th scope="row">
        <Localized>{assumption.label}</Localized>
        <br />
        <small>
          <Localized>{assumption.description}</Localized>
        </small>
      </th>
      <td>
        <Translate
          id="assumptions.default"
          description="A figure and its unit, such as 12,000 µs"
          values={{
            figure: number.format(assumption.default),
            unit: <Localized>{assumption.unit}</Localized>,
          }}>
          {'{figure} {unit}'}
        </Translate>
      </td>
      <td>
        <Translate
          id="assumptions.bounds"
          description="The least and the most that an assumed figure may be set to"
          values={{ min: number.format(min), max: number.format(max) }}>
          {'{min} to {max}'}
        </Translate>
      </td>
    </tr>
  );
}
