/**
 * The process that draws. Mermaid needs the globals of a browser, and the libraries are ES modules
 * only, which Docusaurus' loader of configuration files cannot load: here neither touches the build.
 */
import { JSDOM } from 'jsdom';
import * as z from 'zod';
import type { Reply } from './diagram';
import { draw, type Tools } from './draw';
import { groupsOf } from './groups';

/** Loads the libraries after the globals, for which mermaid looks once, when it is loaded. */
async function load(): Promise<Tools> {
  const { window } = new JSDOM('');
  Object.assign(globalThis, { window, document: window.document });
  const { default: mermaid } = await import('mermaid');
  const { parseMermaid, renderMermaidSVG } = await import('beautiful-mermaid');
  mermaid.initialize({ startOnLoad: false, logLevel: 'fatal', securityLevel: 'strict' });
  const render = (source: string) => renderMermaidSVG(source, { padding: 8, transparent: true });
  const hasGroups = (source: string) => /^\s*(?:flowchart|graph|stateDiagram)/.test(source);
  const groups = (source: string) =>
    hasGroups(source) ? groupsOf(parseMermaid(source)) : new Map<string, string>();
  return { mermaid, render, groups };
}

const tools = load();
const question = z.object({ id: z.number(), source: z.string(), prefix: z.string() });

// Mermaid keeps one diagram at a time in some of its kinds: one question after the other.
let previous: Promise<void> = Promise.resolve();
process.on('message', (message) => {
  const { id, ...fence } = question.parse(message);
  previous = previous.then(async () => {
    const reply: Reply = { id, answer: await draw(fence, await tools) };
    process.send?.(reply);
  });
});
