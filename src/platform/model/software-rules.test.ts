// cspell:ignore rvam
import { describe, expect, it } from 'vitest';
import { edited, model } from '../platform.fixture';
import { faultsOf } from './faults.fixture';

describe('software and marks are rejected with line and remedy:', () => {
  it.each<[what: string, file: string, from: string, to: string, where: string, message: string]>([
    [
      'software that is a connector by its id',
      'file-upload-software.yaml',
      'id: foundation, name: Foundation',
      'id: workday, name: Foundation',
      '- { id: workday, name: Foundation }',
      '"workday" is a connector: remove it here',
    ],
    [
      'software that is a connector by its name',
      'file-upload-software.yaml',
      'id: foundation, name: Foundation',
      'id: foundation, name: Workday',
      '- { id: foundation, name: Workday }',
      '"workday" is a connector: remove it here',
    ],
    [
      'software with the id of other software',
      'file-upload-software.yaml',
      'id: fusion',
      'id: foundation',
      '- { id: foundation, name: Fusion }',
      '"foundation" is the id of an earlier entry of software, expected another',
    ],
    [
      'software with the name of other software',
      'file-upload-software.yaml',
      'name: Fusion',
      'name: Foundation',
      '- { id: fusion, name: Foundation }',
      '"Foundation" is the name of an earlier entry: remove one of them',
    ],
    [
      'fewer products than software',
      'file-upload-software.yaml',
      'products: 52',
      'products: 3',
      'products: 3',
      `products is 3, expected ${model.software.length} or more: the list below`,
    ],
    [
      'a mark that does not exist',
      'connectors.yaml',
      'marks: [spend-insights]',
      'marks: [spend-insight]',
      '- { id: workday, name: Workday, family: accounting, platformKey: rvam, marks: [spend-insight] }',
      'marks is "spend-insight", expected one of test, limited-release, spend-insights, ending, no-page, did you mean "spend-insights"?',
    ],
    [
      'a mark that the model derives',
      'connectors.yaml',
      'marks: [spend-insights]',
      'marks: [on-premise]',
      '- { id: workday, name: Workday, family: accounting, platformKey: rvam, marks: [on-premise] }',
      'marks is "on-premise", expected one of test, limited-release, spend-insights, ending, no-page',
    ],
    [
      'a mark twice',
      'connectors.yaml',
      'marks: [spend-insights]',
      'marks: [spend-insights, spend-insights]',
      '- { id: workday, name: Workday, family: accounting, platformKey: rvam, marks: [spend-insights, spend-insights] }',
      '"spend-insights" is an earlier mark: remove it',
    ],
    [
      'a mark without a connector',
      'connectors.yaml',
      'marks: [no-page]',
      'marks: [test]',
      '- id: no-page',
      'no connector has the mark "no-page": remove it',
    ],
    [
      'marks without one of them',
      'connectors.yaml',
      '  - id: no-page',
      '  - id: test',
      '- id: test',
      '"test" is the id of an earlier entry of marks, expected another',
    ],
  ])('%s', (_, file, from, to, where, message) => {
    expect(faultsOf(edited(file, [from, to]))).toEqual([[`${file}: ${where}`, message]]);
  });
});
