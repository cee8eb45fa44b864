import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

type Run = { readonly code: number | null; readonly output: string };

export type Copy = {
  readonly directory: string;
  readonly edit: (file: string, change: (text: string) => string) => void;
  readonly remove: (file: string) => void;
  /** Runs a shell command there; both streams as one text. */
  readonly run: (line: string) => Run;
  readonly dispose: () => void;
};

/** The tracked files of this project in a folder of their own, with dependencies linked, for tests that break them. */
export function copyProject(parent = tmpdir()): Copy {
  const directory = mkdtempSync(path.join(parent, 'broken-'));
  const files = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      encoding: 'utf8',
    },
  );
  for (const file of files.split('\0').filter(Boolean)) {
    cpSync(file, path.join(directory, file), { recursive: true });
  }
  symlinkSync(path.resolve('node_modules'), path.join(directory, 'node_modules'));
  const at = (file: string) => path.join(directory, file);
  return {
    directory,
    edit: (file, change) => {
      const before = readFileSync(at(file), 'utf8');
      const after = change(before);
      if (after === before) throw new Error(`${file}: the edit changed nothing`);
      writeFileSync(at(file), after);
    },
    remove: (file) => rmSync(at(file), { recursive: true }),
    run: (line) => {
      const { status, stdout, stderr } = spawnSync(line, {
        cwd: directory,
        shell: true,
        encoding: 'utf8',
      });
      return { code: status, output: `${stdout}${stderr}` };
    },
    dispose: () => rmSync(directory, { recursive: true, force: true }),
  };
}
