import { expect, it } from 'vitest';

import { sidebarOf } from './sidebars';

const doc = (id: string) => ({ type: 'doc', id: `platform/${id}` });
const index = {
  groups: [
    { anchor: 'operations.Read_data', operations: [{ id: 'read' }] },
    { anchor: 'operations', operations: [{ id: 'ping' }] },
  ],
};

it('gives each group of operations the anchor of its heading on the index', () => {
  const generated = [
    doc('platform'),
    { type: 'category', label: 'Read data', collapsed: false, items: [doc('read')] },
    { type: 'category', label: 'UNTAGGED', items: [doc('ping')] },
  ];
  const [, group, untagged, schemas] = sidebarOf('platform', generated, index, ['Money']);
  expect(group).toMatchObject({ customProps: { anchor: 'operations.Read_data' } });
  expect(untagged).toEqual(doc('ping'));
  expect(schemas).not.toHaveProperty('customProps');
});
