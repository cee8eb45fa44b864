import { integrationParts } from './expand';
import type { Component, IntegrationComponent, IntegrationPart, Model } from './schema';

/** A node of the whole platform's figure: a component, or that of every integration of a family. */
export interface Part {
  readonly id: string;
  readonly kind: Component['kind'];
  /** The id of the family; absent if the part is a single component. */
  readonly family?: Model['families'][number]['id'];
  /** What its members are, such as `Fetch jobs`; absent if the part is a single component. */
  readonly plural?: string;
  readonly members: readonly [Component, ...Component[]];
}

type Parted = Pick<Model, 'components' | 'connectors' | 'families'>;

/**
 * The parts of a model: components in the model's order, then for each part of an integration its families.
 * Those on the customer's machine are families of their own. Every component is a member of exactly one part.
 * @example partsOf(model).at(-1) // => { id: 'commerce-sources', kind: 'source', family: 'commerce', members: […] }
 */
export function partsOf(model: Parted): readonly Part[] {
  const { components, connectors, families } = model;
  const familyOf = new Map(connectors.map(({ id, family }) => [id, family]));
  const single = components.flatMap((component): readonly Part[] =>
    'integration' in component
      ? []
      : [{ id: component.id, kind: component.kind, members: [component] }],
  );
  const ofFamilies = integrationParts.flatMap((part) =>
    [false, true].flatMap((isThere) =>
      families.flatMap(({ id: family }): readonly Part[] => {
        const [first, ...rest] = components.filter(
          (each): each is IntegrationComponent =>
            'integration' in each &&
            each.part === part &&
            (each.isOnPremise ?? false) === isThere &&
            familyOf.get(each.integration) === family,
        );
        if (!first) return [];
        const { kind, plural } = first;
        const id = familyPartId(family, part, isThere);
        return [{ id, kind, family, plural, members: [first, ...rest] }];
      }),
    ),
  );
  return [...single, ...ofFamilies];
}

/**
 * @param isThere whether its members are on the customer's machine
 * @example familyPartId('accounting', 'fetch-job', false) // => 'accounting-fetch-jobs'
 */
const familyPartId = (family: string, part: IntegrationPart, isThere: boolean): string =>
  isThere && part === 'source' ? `${family}-on-premise-sources` : `${family}-${part}s`;

/**
 * The part that a component is a member of.
 * @param id the component's
 * @example partOf(partsOf(model), 'xero-fetch-job')?.id // => 'accounting-fetch-jobs'
 */
export const partOf = (parts: readonly Part[], id: string): Part | undefined =>
  parts.find(({ members }) => members.some((member) => member.id === id));

/**
 * The name of a member of a family.
 * @example integrationName(xeroFetchJob) // => 'Xero'
 */
export const integrationName = (member: Component): string =>
  'name' in member ? member.name : member.label;
