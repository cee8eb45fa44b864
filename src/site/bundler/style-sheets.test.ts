import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

import { styleSheets } from './style-sheets';

const styles = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => path.resolve('src', file));
const sheetsOf = (file: string) =>
  Object.values(styleSheets)
    .filter(({ test }) => test.test(file))
    .map(({ name }) => name);

it.each(Object.values(styleSheets))('there are styles for the sheet $name', ({ name }) => {
  expect(styles.filter((file) => sheetsOf(file).includes(name)).length).toBeGreaterThan(3);
});

it('styles are in one sheet', () => {
  expect(styles.filter((file) => sheetsOf(file).length > 1)).toEqual([]);
});

it('what every page shows is in the sheet of every page', () => {
  const everywhere = styles.filter((file) =>
    /[\\/]src[\\/](?:theme|css|search[\\/]button)[\\/]/.test(file),
  );
  expect(everywhere.length).toBeGreaterThan(5);
  expect(everywhere.flatMap(sheetsOf)).toEqual([]);
});
