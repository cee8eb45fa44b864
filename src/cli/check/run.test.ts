import { expect, it, vi } from 'vitest';

import { runPhase } from './run';

const busy = `"${process.execPath}" -e "while (process.cpuUsage().user < 200_000);"`;

it('runs every check of a phase, also beside one that fails, and prints what each reports', async () => {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const results = await runPhase(
    [
      { name: 'Fails', line: 'echo broken; exit 3' },
      { name: 'Works', line: busy },
      { name: 'Fails by a signal', line: 'kill -9 $$' },
    ],
    process.env,
  );
  const isPassed = new Map(results.map((result) => [result.check.name, result.isPassed]));
  expect(Object.fromEntries(isPassed)).toEqual({
    Fails: false,
    Works: true,
    'Fails by a signal': false,
  });
  const works = results.find(({ check }) => check.name === 'Works');
  expect(works?.processor).toBeGreaterThan(0.1);
  expect(printed.mock.calls.flat().join('')).toContain('── Fails: echo broken; exit 3\nbroken');
  printed.mockRestore();
});
