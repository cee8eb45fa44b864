import { INTEGRATION_PARTS, integrationParts } from './expand';
import type { Finding } from './finding';
import type { Written } from './schema';

/** A component of the written model that can be in the documented topology. */
export interface Labelled {
  /** By which connections mention it: its id, or a name such as `$fetch-job`. */
  readonly end: string;
  readonly label: string;
  readonly kind: string;
  readonly zone: string;
  readonly placed?: string | undefined;
  readonly path: Finding['path'];
}

/** In a documented name, `Platform` stands for the name of an integration, which is `{name}` in the model. */
export const labelOf = (name: string): string => name.replace(/^Platform\b/, '{name}');

/** @example isOfIntegrations('{name} Fetch Job') // => true */
export const isOfIntegrations = (label: string): boolean => label.includes('{name}');

/** The components of a written model, with one of each part for all integrations. */
export function labelledComponents(model: Written): readonly Labelled[] {
  return [
    ...model.components.map(({ id, label, kind, zone, placed }, index) => ({
      ...{ end: id, label, kind, zone, placed },
      path: ['components', index],
    })),
    ...integrationParts.map((part) => {
      const { label, zone, placed } = model.perIntegration[part];
      return {
        ...{ end: `$${part}`, label, kind: INTEGRATION_PARTS[part], zone, placed },
        path: ['perIntegration', part],
      };
    }),
  ];
}

/** Whether something says why it is in the model exactly if the documented topology does not draw it. */
export function markFaults(
  name: string,
  isDocumented: boolean,
  { placed, path }: Pick<Labelled, 'placed' | 'path'>,
): readonly Finding[] {
  if (isDocumented === (placed === undefined)) return [];
  return isDocumented
    ? [fault([...path, 'placed'], `${name} is in the documented topology`, 'remove `placed`')]
    : [
        fault(
          path,
          `${name} is not in the documented topology`,
          'say why it is here: `placed` with an id of placements.yaml',
        ),
      ];
}

/** A difference from the table, and what to write instead. */
export const fault = (path: Finding['path'], what: string, remedy: string): Finding => ({
  file: 'components.yaml',
  path,
  message: `${what} (topology.yaml): ${remedy}`,
});
