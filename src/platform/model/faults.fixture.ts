import { faultLines } from '../platform.fixture';

/** A fault: its file with the line that it names, and its message. */
export type FoundFault = readonly [where: string, message: string];

/**
 * The faults with which the files of a model are rejected; none if they are read.
 * @example faultsOf(files) // => [['zones.yaml: label: ""', 'label is "", expected some text']]
 */
export const faultsOf = (files: Readonly<Record<string, string>>): readonly FoundFault[] =>
  faultLines(files).map((fault) => {
    const [, file = '', line, message = fault] =
      /^([\w-]+\.yaml):(\d+):\d+ (.*)$/.exec(fault) ?? [];
    const text = files[file]?.split('\n')[Number(line) - 1] ?? '';
    return [`${file}: ${text.trim()}`, message];
  });
