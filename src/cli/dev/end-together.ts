import type { ChildProcess } from 'node:child_process';

/** How long what was started may take to end by itself, in milliseconds. */
const patience = 2000;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Processes that end with this one, and this one with the first of them that ends, with its code. A signal ends all of
 * them; what is still there after a while, or at a second signal, is killed. So does the end of the parent of this
 * process, such as npm, which may be killed and say nothing. (If this process is killed, `end-with-parent.mjs` ends them.)
 */
export function endTogether(): { readonly add: (name: string, child: ChildProcess) => void } {
  const children = new Set<ChildProcess>();
  const parent = process.ppid;
  let isEnding = false;

  const kill = (signal: NodeJS.Signals) => children.forEach((child) => child.kill(signal));
  function end(code: number): void {
    if (isEnding) {
      kill('SIGKILL');
      return;
    }
    isEnding = true;
    process.exitCode = code;
    if (children.size === 0) process.exit();
    kill('SIGTERM');
    setTimeout(() => kill('SIGKILL'), patience).unref();
  }

  signals.forEach((signal) => process.on(signal, () => end(0)));
  setInterval(() => {
    if (process.ppid !== parent) end(0);
  }, 500).unref();

  return {
    add(name, child) {
      children.add(child);
      child.once('exit', (code, signal) => {
        children.delete(child);
        if (!isEnding) {
          console.error(`error: the development server of "${name}" ended (${signal ?? code})`);
          end(code ?? 1);
        }
        if (children.size === 0) process.exit();
      });
    },
  };
}
