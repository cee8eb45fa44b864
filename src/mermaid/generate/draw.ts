import * as z from 'zod';
import type { MermaidFigure } from '../figure';
import type { Answer } from './diagram';
import { FenceError } from './fence-error';
import { drawGraph } from './layout/graph';
import type { LayOut } from './layout/graph/elk';
import { drawSequence } from './layout/sequence';
import type { Graph, Sequence } from './model';
import { readGraph } from './read/graph';
import { plainTextOf } from './read/label';
import { readSequence } from './read/sequence';
import { checkStatements, type DrawableKind, drawableKinds } from './statements';

/** What mermaid understood of a fence. */
interface Diagram {
  readonly type: string;
  readonly db: object;
}

/** Handed in, because mermaid needs a DOM before it is loaded. */
export interface Tools {
  /** The only door to what mermaid has read: its `parse` returns no more than the kind. */
  readonly mermaid: {
    readonly mermaidAPI: { readonly getDiagramFromText: (source: string) => Promise<Diagram> };
  };
  readonly layOut: LayOut;
}

/**
 * One mermaid fence, read by mermaid itself and laid out for the parts of `src/figure`.
 * @example await draw('flowchart LR\n  accTitle: …\n  A --> B', tools) // => { type: 'drawn', figure: { wide: … } }
 */
export async function draw(source: string, tools: Tools): Promise<Answer> {
  try {
    return { type: 'drawn', figure: await figureOf(source, tools) };
  } catch (error) {
    if (error instanceof FenceError) {
      return { type: 'failed', error: { message: error.message, line: error.line } };
    }
    return { type: 'failed', error: { message: messageOf(error) } };
  }
}

async function figureOf(source: string, { mermaid, layOut }: Tools): Promise<MermaidFigure> {
  // Emptied, not removed, so that the lines in mermaid's errors are the lines of the fence.
  const uncommented = source.replace(/^\s*%%(?!\{).*$/gm, '');
  checkStatements(uncommented);
  const { type, db } = await parse(uncommented, mermaid);
  if (!isDrawable(type)) {
    throw new FenceError(
      `A diagram of kind "${type}" cannot be drawn; these can: ${Object.values(drawableKinds).join(', ')}.`,
    );
  }
  const alternative = alternativeOf(db);
  checkStatements(withoutAlternative(uncommented), type);
  if (textFrom(db, 'getDiagramTitle') !== '') {
    throw new FenceError('The title of the diagram is not drawn; write a heading or accTitle.');
  }
  const model = read(db, withoutAlternative(uncommented));
  const drawings = model.type === 'graph' ? await drawGraph(model, layOut) : drawSequence(model);
  return { ...alternative, ...drawings };
}

/** Emptied, so that its words are not taken for statements. */
const withoutAlternative = (source: string) =>
  source.replace(/^[ \t]*acc(?:Title[ \t]*:.*|Descr[ \t]*(?::.*|\{[^}]*\}))$/gm, (statement) =>
    statement.replaceAll(/[^\n]/g, ''),
  );

/** The text alternative of the figure, which it cannot be without. */
function alternativeOf(db: object): Pick<MermaidFigure, 'title' | 'description'> {
  const title = plainTextOf(textFrom(db, 'getAccTitle'));
  const description = plainTextOf(textFrom(db, 'getAccDescription'));
  if (title === '' || description === '') {
    const missing = title === '' ? 'accTitle: <what it is>' : 'accDescr: <what it shows, in words>';
    throw new FenceError(`The diagram has no text alternative; add a line "${missing}".`);
  }
  return { title, description };
}

const textFrom = (db: object, method: string) =>
  z
    .string()
    .catch('')
    .parse(has(db, method) ? db[method]?.() : '');

/** What mermaid has read, in the two shapes in which its kinds keep it. */
function read(db: object, source: string): Graph | Sequence {
  if (has(db, 'getData') && has(db, 'getDirection')) {
    return readGraph(db.getData(), db.getDirection(), source);
  }
  if (has(db, 'getActors') && has(db, 'getMessages') && has(db, 'getBoxes')) {
    const data = { actors: db.getActors(), messages: db.getMessages(), boxes: db.getBoxes() };
    const created = has(db, 'getCreatedActors') ? db.getCreatedActors() : undefined;
    const destroyed = has(db, 'getDestroyedActors') ? db.getDestroyedActors() : undefined;
    return readSequence({ ...data, created, destroyed }, source);
  }
  throw new Error('mermaid does not show what this diagram contains');
}

async function parse(source: string, mermaid: Tools['mermaid']): Promise<Diagram> {
  try {
    return await mermaid.mermaidAPI.getDiagramFromText(source);
  } catch (error) {
    const line = grammarError.safeParse(error).data?.hash.loc.first_line;
    throw new FenceError(messageOf(error), line);
  }
}

const grammarError = z.object({ hash: z.object({ loc: z.object({ first_line: z.number() }) }) });

const isDrawable = (kind: string): kind is DrawableKind => Object.hasOwn(drawableKinds, kind);
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function has<K extends string>(db: object, method: K): db is Record<K, () => unknown> {
  return method in db && typeof Reflect.get(db, method) === 'function';
}
