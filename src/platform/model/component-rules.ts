import { integrationComponentIds } from './expand';
import type { Rule } from './finding';
import { SERVICE_ROLES, STORE_ROLES } from './vocabulary';

/** The engine finds a service or a store by its role. */
export const oneOfEachRole: Rule = ({ components }) => {
  const roles = components.map((component) => ('role' in component ? component.role : undefined));
  const lacking = [...SERVICE_ROLES, ...STORE_ROLES].filter((role) => !roles.includes(role));
  const again = roles.flatMap((role, index) =>
    role !== undefined && roles.indexOf(role) < index ? [[index, role] as const] : [],
  );
  return [
    ...lacking.map((role) => ({
      path: ['components'],
      message: `no component has the role "${role}", which the engine needs`,
    })),
    ...again.map(([index, role]) => ({
      path: ['components', index, 'role'],
      message: `an earlier component has the role "${role}"`,
    })),
  ].map((finding) => ({ file: 'components.yaml', ...finding }));
};

/** The gateway recognizes requests for the Link Site by their host. */
export const hostOfLinkSite: Rule = ({ components }) =>
  components.flatMap((component, index) => {
    if (component.kind !== 'service' || component.role !== 'link-site') return [];
    if (component.host !== undefined) return [];
    const message = `"${component.id}" has no host, by which the gateway routes to it: add \`host\``;
    return [{ file: 'components.yaml', path: ['components', index], message }];
  });

/** The overview shows one integration with all of its parts: it stands for the others. */
export const oneIntegrationInOverview: Rule = ({ overview, connectors, onPremise }) => {
  const finding = (message: string, ...path: number[]) =>
    ({ file: 'components.yaml', path: ['overview', ...path], message }) as const;
  const integrationOf = new Map(
    connectors.flatMap(({ id }) =>
      integrationComponentIds(id, onPremise).map((each) => [each, id]),
    ),
  );
  const first = overview.map((id) => integrationOf.get(id)).find((id) => id !== undefined);
  if (first === undefined) return [finding('it has no integration: add the parts of one')];
  const lacking = integrationComponentIds(first, onPremise).filter((id) => !overview.includes(id));
  return [
    ...lacking.map((id) => finding(`"${id}" is missing, another part of "${first}": add it`)),
    ...overview.flatMap((id, index) => {
      const isOther = (integrationOf.get(id) ?? first) !== first;
      if (isOther) return [finding(`"${id}" is not a part of "${first}": remove it`, index)];
      if (overview.indexOf(id) === index) return [];
      return [finding(`"${id}" is an earlier entry: remove one of them`, index)];
    }),
  ];
};
