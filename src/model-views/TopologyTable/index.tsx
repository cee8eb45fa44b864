import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import connections from '@data/topology.json';
import Columns from '@site/src/components/Columns';
import Localized from '@site/src/components/Localized';
import ScrollableTable from '@site/src/components/ScrollableTable';
import Marks from '@site/src/facts/Marks';
import type { TopologyConnection } from '@site/src/model-views/data';

/** The connections of the documented topology, with what is written on each. */
export default function TopologyTable(): ReactNode {
  return (
    <ScrollableTable>
      <Columns>
        <Translate id="topology.from" description="Column heading: where a connection starts">
          From
        </Translate>
        <Translate id="topology.to" description="Column heading: where a connection ends">
          To
        </Translate>
        <Translate
          id="topology.label"
          description="Column heading: the text on a connection in the documented diagram">
          Label
        </Translate>
      </Columns>
      <tbody>
        {connections.map((connection) => (
          <Row key={`${connection.from.text} ${connection.to.text}`} connection={connection} />
        ))}
      </tbody>
    </ScrollableTable>
  );
}

function Row({ connection }: { readonly connection: TopologyConnection }): ReactNode {
  const { from, to, label, isBothWays, facts } = connection;
  return (
    <tr>
      <th scope="row">
        <Localized>{from}</Localized>
      </th>
      <td>{isBothWays ? <BothWays to={to} /> : <Localized>{to}</Localized>}</td>
      <td>
        {label ? <Localized>{label}</Localized> : <Unlabelled />}
        <Marks facts={facts} />
      </td>
    </tr>
  );
}

function BothWays({ to }: Pick<TopologyConnection, 'to'>): ReactNode {
  return (
    <Translate
      id="topology.both-ways"
      description="The component to which a connection leads that is drawn in both directions"
      values={{ component: <Localized>{to}</Localized> }}>
      {'{component}, in both directions'}
    </Translate>
  );
}

function Unlabelled(): ReactNode {
  return (
    <Translate
      id="topology.unlabelled"
      description="In place of the label of a connection that has none in the documented diagram">
      None
    </Translate>
  );
}
