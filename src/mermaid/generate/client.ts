import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Answer, Question, Reply } from './diagram';

/**
 * Asks the drawing process for the figure of a fence. It is started by the first question and kept: loading mermaid takes
 * a second. It never holds up the end of the build.
 * @throws {Error} if the process ends before it has answered.
 */
export function askToDraw(source: string): Promise<Answer> {
  artist ??= start();
  return artist(source);
}

type Artist = typeof askToDraw;
let artist: Artist | undefined;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

function start(): Artist {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const child = fork(fileURLToPath(new URL('./child.ts', import.meta.url)), {
    execArgv: ['--import', tsx],
  });
  const waiting = new Map<number, Waiting>();
  let count = 0;
  hold(child, false);

  child.on('message', ({ id, answer }: Reply) => {
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
    hold(child, waiting.size > 0);
  });
  child.on('exit', (code) => {
    artist = undefined;
    const error = new Error(`the process that draws mermaid diagrams ended (code ${code})`);
    for (const { reject } of waiting.values()) reject(error);
  });

  return (source) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      hold(child, true);
      child.send({ id: count, source } satisfies Question);
    });
}

/** Whether the build has to stay alive for an answer. */
function hold(child: ChildProcess, isHeld: boolean): void {
  const method = isHeld ? 'ref' : 'unref';
  child[method]();
  child.channel?.[method]();
}
