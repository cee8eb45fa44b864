import { memo, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';

import type { Families } from '../../../family';
import { detailsOf, type Layout } from '../../../figure';
import PartChoice, { type Group } from '../../PartChoice';

interface Props {
  readonly layout: Layout;
  readonly families: Families;
  /** A stable function: a browser has to compare hundreds of options otherwise. */
  readonly onFind: (id: string) => void;
}

/** All parts by name, grouped by zone, then the members of each family. Selecting one shows it. */
export default memo(function Finder({ layout, families, onFind }: Props): ReactNode {
  return (
    <PartChoice
      label={
        <Translate id="explorer.find" description="Label of the choice of a part to be shown">
          Find a part
        </Translate>
      }
      none={translate({
        id: 'explorer.find.none',
        message: 'All parts',
        description: 'First choice of the part to be shown: the whole figure',
      })}
      chosen={undefined}
      groups={groupsOf(layout, families)}
      onChoose={(id) => {
        if (id !== undefined) onFind(id);
      }}
    />
  );
});

function groupsOf({ lanes, nodes }: Layout, families: Families): readonly Group[] {
  const named = (lines: readonly string[]) => lines.join(' ');
  const zones = lanes.map(({ id, label }) => ({
    name: named(label.lines),
    parts: nodes
      .filter(({ card }) => card.zone === id)
      .map((node) => ({ id: node.id, name: named(node.label.lines) })),
  }));
  const members = nodes.flatMap((node) => {
    const { card, label } = node;
    const family = families[detailsOf(node)];
    if (!family) return [];
    const lane = lanes.find(({ id }) => id === card.zone);
    const name = `${named(lane?.label.lines ?? [])} · ${card.family?.text ?? named(label.lines)}`;
    return [{ name, parts: family.map(({ id, lines }) => ({ id, name: named(lines) })) }];
  });
  return [...zones, ...members];
}
