import { oneIntegrationInOverview } from './component-rules';
import { directionsOf, expand, expandConnection, integrationComponentIds } from './expand';
import type { Rule } from './finding';
import { partsOf } from './parts';

/** What is wrong once every integration has its components and connections. */
export const expandedFaults: Rule = (model) => {
  const clashes = idsOnce(model);
  // An id that two components have makes connections and the overview ambiguous.
  if (clashes.length > 0) return clashes;
  return [connectedOnce, connectedApart, oneIntegrationInOverview].flatMap((rule) => rule(model));
};

/** No component has the id of another, or of a part of a family. */
const idsOnce: Rule = (model) => {
  const families = partsOf(expand(model)).flatMap(({ id, family }) => (family ? [id] : []));
  const before = new Set(families);
  const isTaken = (id: string) => {
    const isFound = before.has(id);
    before.add(id);
    return isFound;
  };
  const taken = (id: string) => `"${id}" is the id of another component or part`;
  return [
    ...model.components.flatMap(({ id }, index) => {
      if (!isTaken(id)) return [];
      const message = `${taken(id)}: give it another id`;
      return [{ file: 'components.yaml', path: ['components', index, 'id'], message } as const];
    }),
    ...model.connectors.flatMap(({ id: integration }, index) =>
      integrationComponentIds(integration, model.onPremise)
        .filter(isTaken)
        .map((id) => {
          const message = `${taken(id)}: give the integration "${integration}" another id`;
          return { file: 'connectors.yaml', path: ['connectors', index, 'id'], message } as const;
        }),
    ),
  ];
};

/** No component is connected twice to another. */
const connectedOnce: Rule = (model) => {
  const before = new Set<string>();
  return model.connections.flatMap((connection, index) => {
    const twice = directionsOf(connection).filter((direction) => {
      const pairs = expandConnection(direction, model).map(pairOf);
      const isTwice = pairs.some((pair) => before.has(pair));
      for (const pair of pairs) before.add(pair);
      return isTwice;
    });
    return twice.slice(0, 1).map((direction) => ({
      file: 'components.yaml',
      path: ['connections', index],
      message: `${pairOf(direction)} is connected by an earlier entry: remove one of them`,
    }));
  });
};

/** A connection is between two components, and never between those of two integrations. */
const connectedApart: Rule = (model) => {
  const integrationOf = new Map(
    expand(model).components.map((each) => [
      each.id,
      'integration' in each ? each.integration : undefined,
    ]),
  );
  return model.connections.flatMap((connection, index) => {
    const pairs = expandConnection(connection, model);
    const isWithItself = pairs.some(({ from, to }) => from === to);
    const isBetween = pairs.some(({ from, to }) => {
      const [own, other = own] = [integrationOf.get(from), integrationOf.get(to)];
      return own !== undefined && own !== other;
    });
    const wrong = [
      ...(isWithItself ? ['a component with itself'] : []),
      ...(isBetween ? ['parts of two integrations'] : []),
    ];
    return wrong.map((what) => ({
      file: 'components.yaml',
      path: ['connections', index],
      message: `${pairOf(connection)} connects ${what}: correct \`from\` or \`to\``,
    }));
  });
};

const pairOf = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  `${from} → ${to}`;
