import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Chromium without the browser around it: the same pages for a quarter less processor time. */
const shell = 'chromium-headless-shell';

/** The Chromium to measure with: the one that CHROMIUM_PATH names, Playwright's own, or the machine's. */
export function chromiumPath(): string | undefined {
  return firstFile([chromium.executablePath(), ...commands.map(onPath), onPath(shell)]);
}

/** The Chromium to test with: the one that CHROMIUM_PATH names, the machine's headless shell, or else the one above. */
export function headlessPath(): string | undefined {
  return firstFile([onPath(shell), chromiumPath()]);
}

function firstFile(candidates: readonly (string | undefined)[]): string | undefined {
  return [process.env.CHROMIUM_PATH, ...candidates].find(
    (file) => file !== undefined && file !== '' && existsSync(file),
  );
}

function onPath(command: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((directory) => path.join(directory, command))
    .find((file) => existsSync(file));
}

/**
 * Makes sure that there is a Chromium: looks for one, else has Playwright fetch its own, else Debian's package.
 * @throws Error that says in one line what to install.
 */
export function ensureChromium(): string {
  const attempts: readonly (() => void)[] = [
    () => run('npx', ['playwright', 'install', 'chromium']),
    () => {
      run('apt-get', ['update']);
      run('apt-get', ['install', '--yes', '--no-install-recommends', shell]);
    },
  ];
  for (const attempt of [() => undefined, ...attempts]) {
    try {
      attempt();
    } catch {
      continue;
    }
    const found = headlessPath();
    if (found !== undefined) return found;
  }
  throw new Error(
    'no Chromium for the browser tests: install one (npx playwright install chromium, or your system’s chromium-headless-shell or chromium package) or set CHROMIUM_PATH',
  );
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { stdio: 'inherit' });
}
