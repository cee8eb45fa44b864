import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import type { Families } from '../../../family';
import type { Layout } from '../../../figure';

import styles from './styles.module.css';

interface Props {
  readonly layout: Layout;
  readonly families: Families;
  readonly onFind: (id: string) => void;
}

const unchosen = '…';

/** Every part by name, zone by zone: choosing one shows it. */
export default function Finder({ layout, families, onFind }: Props): ReactNode {
  return (
    <label className={styles.finder}>
      <span className={styles.name}>
        <Translate id="explorer.find" description="Label of the choice of a part to be shown">
          Find a part
        </Translate>
      </span>
      <select
        className={styles.choice}
        value=""
        onChange={(event) => {
          if (event.target.value !== '') onFind(event.target.value);
        }}>
        <option value="">{unchosen}</option>
        {layout.lanes.map((lane) => (
          <optgroup key={lane.id} label={lane.label.lines.join(' ')}>
            {layout.nodes
              .filter(({ card }) => card?.zone === lane.id)
              .map(({ id, label }) => (
                <option key={id} value={id}>
                  {label.lines.join(' ')}
                </option>
              ))}
          </optgroup>
        ))}
        {layout.nodes.map(({ card, label }) => {
          const members = card && families[card.part];
          if (!members) return null;
          const lane = layout.lanes.find(({ id }) => id === card.zone);
          const family = card.family?.text ?? label.lines.join(' ');
          return (
            <optgroup key={card.part} label={`${lane?.label.lines.join(' ')} · ${family}`}>
              {members.map(({ id, lines }) => (
                <option key={id} value={id}>
                  {lines.join(' ')}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}
