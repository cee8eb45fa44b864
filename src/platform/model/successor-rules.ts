import { didYouMean } from '../../faults/schema-faults';
import { expand } from './expand';
import type { Rule } from './finding';
import { partsOf } from './parts';
import type { Written } from './schema';
import { wildcardOf } from './successor';

/** A successor replaces ids that are not in the model, each once, by one that is. */
export const successorsExist: Rule = (written) => {
  const { ids, patterns } = idsOf(written);
  const before = new Set<string>();
  return written.successors.flatMap(({ former, current }, index) => {
    const isPattern = current.startsWith('*');
    const known = isPattern ? patterns : ids;
    const finding = (message: string, ...path: (string | number)[]) =>
      ({ file: 'components.yaml', path: ['successors', index, ...path], message }) as const;
    const lacking = `"${current}" names no component${didYouMean(current, known)}`;
    return [
      ...former.flatMap((id, at) => {
        const isTwice = before.has(id);
        before.add(id);
        const present = ids.find((each) => each === id || wildcardOf(id, each) !== undefined);
        return [
          ...(present === undefined
            ? []
            : [`"${present}" is in the model, expected an id that is not`]),
          ...(isTwice ? [`"${id}" has an earlier successor: remove one of them`] : []),
          ...(id.startsWith('*') === isPattern
            ? []
            : [`"${id}" and "${current}" must both begin with *, or neither`]),
        ].map((message) => finding(message, 'former', at));
      }),
      ...(known.includes(current) ? [] : [finding(lacking, 'current')]),
    ];
  });
};

/** The same for scenarios, whose ids are in the addresses of their pages. */
export const scenarioSuccessorsExist: Rule = ({ scenarios, scenarioSuccessors }) => {
  const ids = scenarios.map(({ id }) => id);
  const before = new Set<string>();
  return scenarioSuccessors.flatMap(({ former, current }, index) => {
    const finding = (message: string, ...path: (string | number)[]) =>
      ({
        file: 'scenarios.yaml',
        path: ['scenarioSuccessors', index, ...path],
        message,
      }) as const;
    const lacking = `"${current}" names no scenario${didYouMean(current, ids)}`;
    return [
      ...former.flatMap((id, at) => {
        const isTwice = before.has(id);
        before.add(id);
        return [
          ...(ids.includes(id) ? [`"${id}" is a scenario, expected an id that is not`] : []),
          ...(isTwice ? [`"${id}" has an earlier successor: remove one of them`] : []),
        ].map((message) => finding(message, 'former', at));
      }),
      ...(ids.includes(current) ? [] : [finding(lacking, 'current')]),
    ];
  });
};

/** The ids of components and parts, and those of integrations and families with `*` for the id of either. */
function idsOf(written: Written) {
  const model = expand(written);
  const parts = partsOf(model);
  return {
    ids: [...model.components, ...parts].map(({ id }) => id),
    patterns: [
      ...model.components.flatMap((each) =>
        'integration' in each ? [`*${each.id.slice(each.integration.length)}`] : [],
      ),
      ...parts.flatMap(({ id, family }) => (family ? [`*${id.slice(family.length)}`] : [])),
    ],
  };
}
