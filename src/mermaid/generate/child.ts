/**
 * The process that draws. Mermaid needs the globals of a browser and is an ES module only, which Docusaurus' loader of
 * configuration files cannot load: here neither touches the build.
 */
import { JSDOM } from 'jsdom';
import * as z from 'zod';
import type { Reply } from './diagram';
import { draw, type Tools } from './draw';

/** Loads mermaid after the globals, for which it looks once, when it is loaded. */
async function load(): Promise<Tools> {
  const { window } = new JSDOM('');
  const { document } = window;
  // With `Option`, mermaid recognizes names of colours.
  const Option: unknown = window.Option;
  Object.assign(globalThis, { window, document, Option });
  const { default: mermaid } = await import('mermaid');
  const { default: ELK } = await import('elkjs/lib/elk.bundled.js');
  mermaid.initialize({ startOnLoad: false, logLevel: 'fatal', securityLevel: 'strict' });
  const elk = new ELK();
  return { mermaid, layOut: (graph) => elk.layout(graph) };
}

const tools = load();
const question = z.object({ id: z.number(), source: z.string() });

// Mermaid keeps one diagram at a time in some of its kinds: one question after the other.
let previous: Promise<void> = Promise.resolve();
process.on('message', (message) => {
  const { id, source } = question.parse(message);
  previous = previous.then(async () => {
    const reply: Reply = { id, answer: await draw(source, await tools) };
    process.send?.(reply);
  });
});
