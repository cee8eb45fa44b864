import type { Rule } from './finding';
import { MARKS } from './vocabulary';

/** Software whose files are uploaded is named once, and has no connector. */
export const softwareApart: Rule = ({ software, connectors, fileUpload }) => {
  const finding = (message: string, ...path: (string | number)[]) =>
    ({ file: 'file-upload-software.yaml', path, message }) as const;
  const isMore = software.length > fileUpload.products;
  const total = `products is ${fileUpload.products}, expected ${software.length} or more: the list below`;
  return [
    ...(isMore ? [finding(total, 'fileUpload', 'products')] : []),
    ...software.flatMap(({ id, name }, index) => {
      const connector = connectors.find((each) => each.id === id || each.name === name);
      const isTwice = software.findIndex((each) => each.name === name) < index;
      return [
        ...(connector ? [`"${connector.id}" is a connector: remove it here`] : []),
        ...(isTwice ? [`"${name}" is the name of an earlier entry: remove one of them`] : []),
      ].map((message) => finding(message, 'software', index));
    }),
  ];
};

/** A mark is on a connector, and once on each. */
export const marksUsed: Rule = ({ marks, connectors, onPremise }) => {
  const finding = (message: string, ...path: (string | number)[]) =>
    ({ file: 'connectors.yaml', path, message }) as const;
  const used = new Set<string>([
    ...(onPremise.length > 0 ? (['on-premise'] as const) : []),
    ...connectors.flatMap((connector) => connector.marks ?? []),
  ]);
  return [
    ...MARKS.filter((id) => !marks.some((mark) => mark.id === id)).map((id) =>
      finding(`marks has no "${id}": add it with its label and description`, 'marks'),
    ),
    ...marks.flatMap(({ id }, index) =>
      used.has(id)
        ? []
        : [finding(`no connector has the mark "${id}": remove it`, 'marks', index, 'id')],
    ),
    ...connectors.flatMap((connector, index) => {
      const own: readonly string[] = connector.marks ?? [];
      return own.flatMap((id, at) =>
        own.indexOf(id) === at
          ? []
          : [finding(`"${id}" is an earlier mark: remove it`, 'connectors', index, 'marks', at)],
      );
    }),
  ];
};
