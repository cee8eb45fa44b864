import type { Component, Model } from './schema';

/** A node of the whole platform's figure: a component, or all connectors or sources of a family of integrations. */
export interface Part {
  readonly id: string;
  readonly kind: Component['kind'];
  /** The id of the family; absent if the part is a single component. */
  readonly family?: Model['families'][number]['id'];
  readonly members: readonly [Component, ...Component[]];
}

type Parted = Pick<Model, 'components' | 'connectors' | 'families'>;
const integrationKinds = ['connector', 'source'] as const;

/**
 * The parts of a model: components in the model's order, then its families of connectors, then those of sources.
 * Every component is a member of exactly one part.
 * @example partsOf(model).at(-1) // => { id: 'commerce-sources', kind: 'source', family: 'commerce', members: […] }
 */
export function partsOf(model: Parted): readonly Part[] {
  const { components, connectors, families } = model;
  const familyOf = new Map(connectors.map(({ id, family }) => [id, family]));
  const single = components.flatMap((component): readonly Part[] =>
    'connector' in component
      ? []
      : [{ id: component.id, kind: component.kind, members: [component] }],
  );
  const ofFamilies = integrationKinds.flatMap((kind) =>
    families.flatMap(({ id: family }): readonly Part[] => {
      const [first, ...rest] = components.filter(
        (each) =>
          'connector' in each && each.kind === kind && familyOf.get(each.connector) === family,
      );
      return first ? [{ id: `${family}-${kind}s`, kind, family, members: [first, ...rest] }] : [];
    }),
  );
  return [...single, ...ofFamilies];
}

/**
 * The part that a component is a member of.
 * @param id the component's
 * @example partOf(partsOf(model), 'xero-connector')?.id // => 'accounting-connectors'
 */
export const partOf = (parts: readonly Part[], id: string): Part | undefined =>
  parts.find(({ members }) => members.some((member) => member.id === id));

/**
 * The name of a member of a family.
 * @example integrationName(xeroConnector) // => 'Xero'
 */
export const integrationName = (member: Component): string =>
  'name' in member ? member.name : member.label;
