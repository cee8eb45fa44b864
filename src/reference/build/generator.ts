import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { object, type JsonObject } from './json';
import { apiMdx, operationMdx } from './mdx';
import type { ApiReference } from './reference';

/** The part of a page's metadata that its generator needs. */
interface PageItem {
  readonly id: string;
}

type Command = Readonly<Record<string, (...values: readonly unknown[]) => unknown>>;

type Action = (id: string, instance: { readonly opts: () => JsonObject }) => Promise<void>;
type Plugin = (
  context: JsonObject,
  options: JsonObject,
) => { readonly extendCli: (cli: JsonObject) => void };

/**
 * Runs the MDX generator of docusaurus-plugin-openapi-docs for one API, through the command that it
 * adds to Docusaurus. It gets an outline (operation ids and titles) of the checked
 * document: pages are laid out by it, their contents come from our own views, because it
 * dereferences whole documents, which grow without bound, and loses every name on the way.
 * It reports failures on the console and carries on: here they are errors.
 * @throws {Error} with what the generator reported.
 */
export async function generateMdx(reference: ApiReference, outputDir: string): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'reference-'));
  try {
    const specPath = path.join(folder, 'outline.json');
    const template = path.join(folder, 'page.mustache');
    await writeFile(specPath, JSON.stringify(outline(reference)));
    await writeFile(template, '{{{markdown}}}');
    const pages = new Map(reference.operations.map((page) => [page.id, operationMdx(page)]));
    const index = apiMdx(reference);
    const config = {
      specPath,
      outputDir,
      template,
      externalJsonProps: false,
      disableCompression: true,
      markdownGenerators: {
        createApiPageMD: ({ id }: PageItem) => pages.get(id) ?? '',
        createInfoPageMD: () => index,
      },
    };
    const failures = await withConsole(() => runCommand(folder, reference.api.id, config));
    if (failures.length > 0) throw new Error(failures.join('\n'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * What the generator needs to lay pages out. Ids are final: it keeps kebab case as it is. Paths are made of them,
 * as it trips over a path with a name such as `hasOwnProperty`.
 */
function outline({ api, index, operations }: ApiReference): JsonObject {
  const items = operations.map(({ id, method, title }) => {
    const operation = { operationId: id, summary: title.text, responses: {} };
    return { id, isEvent: method === 'event', operation };
  });
  const calls = items.filter(({ isEvent }) => !isEvent);
  const events = items.filter(({ isEvent }) => isEvent);
  return {
    openapi: '3.1.0',
    info: { title: api.title, version: index.version },
    paths: Object.fromEntries(calls.map(({ id, operation }) => [`/${id}`, { get: operation }])),
    webhooks: Object.fromEntries(events.map(({ id, operation }) => [id, { post: operation }])),
  };
}

async function runCommand(siteDir: string, id: string, config: JsonObject): Promise<void> {
  const options = { id: 'openapi', docsPluginId: 'api', config: { [id]: config } };
  const plugin = await loadPlugin();
  const context = {
    siteDir,
    siteConfig: { presets: [], plugins: [['docusaurus-plugin-openapi-docs', options]] },
  };
  let generate: Action | undefined;
  plugin(context, options).extendCli({
    command: (name: string) =>
      chain((action) => {
        if (name === 'gen-api-docs') generate = action;
      }),
  });
  if (generate === undefined) throw new Error('docusaurus-plugin-openapi-docs has no gen-api-docs');
  await generate(id, { opts: () => ({}) });
}

/** Loaded late: it brings a converter of several megabytes with it. */
async function loadPlugin(): Promise<Plugin> {
  // The package describes no export. Node wraps the default of a CommonJS module once more.
  const module: unknown = await import('docusaurus-plugin-openapi-docs');
  const wrapped = object(module).default;
  return (typeof wrapped === 'function' ? wrapped : object(wrapped).default) as Plugin;
}

/** The steps of a command's description, of which only its action matters here. */
function chain(onAction: (action: Action) => void): Command {
  const command: Command = {
    description: () => command,
    usage: () => command,
    arguments: () => command,
    option: () => command,
    action: (action) => {
      onAction(action as Action);
      return command;
    },
  };
  return command;
}

/** Keeps the console quiet and returns what was reported as an error. */
async function withConsole(run: () => Promise<void>): Promise<readonly string[]> {
  const { log, warn, error } = console;
  const failures: string[] = [];
  console.log = () => undefined;
  console.warn = () => undefined;
  console.error = (...values: readonly unknown[]) => failures.push(values.map(String).join(' '));
  try {
    await run();
    return failures;
  } finally {
    Object.assign(console, { log, warn, error });
  }
}
