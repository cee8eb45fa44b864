import type { Families } from '../family';
import { memberWidth } from '../family';
import { textSize } from '../figure';
import { fit, type TextStyle } from '../layout/blocks';
import { partOf } from '../layout/platform/drawing';
import type { Model } from '../../platform';

/** A cell is small, and a name in it is one of many. */
const memberStyle: TextStyle = { size: textSize.node, weight: 'regular' };

/** The integrations of each family, for its connectors and for its sources: as the figure opens to them. */
export function familiesOf(model: Model): Families {
  const families: Record<string, Families[string]> = {};
  for (const component of model.components) {
    if (component.kind !== 'connector' && component.kind !== 'source') continue;
    const integration = model.connectors.find(({ id }) => id === component.connector);
    const { lines } = fit({ text: integration?.name ?? component.id }, memberStyle, memberWidth);
    const part = partOf(model, component);
    families[part] = [...(families[part] ?? []), { id: component.id, lines }];
  }
  return families;
}
