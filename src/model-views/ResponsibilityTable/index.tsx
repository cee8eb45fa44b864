import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import layers from '@data/responsibility.json';
import Columns from '@site/src/components/Columns';
import Filtered from '@site/src/components/Filtered';
import Localized from '@site/src/components/Localized';
import Marks from '@site/src/facts/Marks';
import { layerAnchor } from '@site/src/components/layer-anchor';
import { partyName } from '@site/src/model-views/ResponsibilityLayers/party';
import { fragmentOf } from '@site/src/explorer/fragment';
import type { ResponsibilityLayer } from '@site/src/model-views/data';

import styles from './styles.module.css';

/** Who answers for each layer, and by which means; the whole table stands in the page, the filter only hides rows. */
export default function ResponsibilityTable(): ReactNode {
  return (
    <Filtered
      label={translate({
        id: 'responsibility.filter',
        message: 'Filter by layer, party or means',
        description: 'Label of the field that filters the table of responsibilities',
      })}
      items={layers}
      textOf={searchText}
      countOf={(count) =>
        translate(
          {
            id: 'responsibility.count',
            message: 'One layer|{count} layers',
            description: 'How many rows the filter leaves, singular|plural',
          },
          { count },
        )
      }>
      {(shown) => (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption className={styles.caption}>
              <Translate
                id="responsibility.caption"
                description="Caption of the table of responsibilities">
                Layers of the platform, from data down to the data centre, and who is responsible
                for each
              </Translate>
            </caption>
            <Columns>
              <Translate id="responsibility.layer" description="Column heading">
                Layer
              </Translate>
              <Translate id="responsibility.party" description="Column heading">
                Responsible
              </Translate>
              <Translate
                id="responsibility.means"
                description="Column heading: by which means the party does it">
                By means of
              </Translate>
            </Columns>
            <tbody>
              {shown.map((layer) => (
                <Row key={layer.id} layer={layer} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Filtered>
  );
}

function Row({ layer }: { readonly layer: ResponsibilityLayer }): ReactNode {
  const anchor = layerAnchor(layer.id);
  useBrokenLinks().collectAnchor(anchor);
  return (
    <tr id={anchor}>
      <th scope="row">
        <Localized>{layer.name}</Localized>
      </th>
      <td>
        <Link to={`/explorer${fragmentOf({ lens: 'responsibility' })}`}>
          {partyName(layer.party)}
        </Link>
        <Marks facts={layer.facts} />
      </td>
      <td>
        <ul className={styles.means}>
          {layer.means.map((means) => (
            <li key={means.text}>
              <Localized>{means}</Localized>
            </li>
          ))}
        </ul>
        <Link to={layer.link.url}>
          <Localized>{layer.link.label}</Localized>
        </Link>
      </td>
    </tr>
  );
}

function searchText({ name, party, means }: ResponsibilityLayer): string {
  return [name.text, partyName(party), ...means.map(({ text }) => text)].join(' ');
}
