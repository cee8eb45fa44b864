import { type Families, memberWidth } from '../family';
import { textSize } from '../../figure/text';
import { fit, type TextStyle } from '../../figure/measure';
import type { Model } from '../../platform';
import { integrationName, partsOf } from '../../platform/model/parts';
import type { Component } from '../../platform/model/schema';

/** A cell is small, and a name in it is one of many. */
const memberStyle: TextStyle = { size: textSize.node, weight: 400 };

/** The integrations of each family, once for each of their components: what the figure shows when a family opens. */
export function familiesOf(model: Model): Families {
  return Object.fromEntries(
    partsOf(model)
      .filter(({ family }) => family !== undefined)
      .map(({ id, members }) => [id, members.map(memberCell)]),
  );
}

const memberCell = (member: Component) => ({
  id: member.id,
  lines: fit({ text: integrationName(member) }, memberStyle, memberWidth).lines,
});
