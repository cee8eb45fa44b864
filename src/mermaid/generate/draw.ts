import * as z from 'zod';
import { contentsOf, type Groups } from './contents';
import { drawableKinds, type Answer, type DrawingError, type Question } from './diagram';
import { figure } from './figure';

/** What mermaid understood of a fence. */
interface Diagram {
  readonly type: string;
  readonly db: { readonly getAccTitle?: () => string; readonly getAccDescription?: () => string };
}

/** Handed in, because mermaid wants a DOM to stand before it is loaded. */
export interface Tools {
  /** The only door to what mermaid has read: its `parse` tells no more than the kind. */
  readonly mermaid: {
    readonly mermaidAPI: { readonly getDiagramFromText: (source: string) => Promise<Diagram> };
  };
  /** What beautiful-mermaid draws of a diagram without its text alternative. */
  readonly render: (source: string) => string;
  /** Where it draws each node: the label of its group, or nothing. */
  readonly groups: (source: string) => Groups;
}

/**
 * One mermaid fence, read by mermaid itself and drawn by beautiful-mermaid.
 * @example await draw({ source: 'flowchart LR\n  accTitle: …\n  A --> B', prefix: 'one' }, tools)
 * // => { type: 'drawn', figure: { type: 'element', tagName: 'figure', … } }
 */
export async function draw(
  { source, prefix }: Pick<Question, 'source' | 'prefix'>,
  tools: Tools,
): Promise<Answer> {
  const fixed = ownColours.exec(source);
  if (fixed) {
    return fail({
      message: `"${fixed[0].trim()}" fixes colours that the dark theme cannot change; remove it.`,
      line: source.slice(0, fixed.index).split('\n').length,
    });
  }
  // Emptied, not removed, so that the lines in mermaid's errors are the lines of the fence.
  const uncommented = source.replace(/^\s*%%.*$/gm, '');
  const parsed = await parse(uncommented, tools.mermaid);
  if (isError(parsed)) return fail(parsed);

  const { type: kind, db } = parsed;
  if (!isDrawable(kind)) {
    return fail({
      message: `A diagram of kind "${kind}" cannot be drawn; these can: ${Object.values(drawableKinds).join(', ')}.`,
    });
  }
  const title = db.getAccTitle?.() ?? '';
  const description = db.getAccDescription?.() ?? '';
  if (title === '' || description === '') {
    const missing = title === '' ? 'accTitle: <what it is>' : 'accDescr: <what it shows, in words>';
    return fail({ message: `The diagram has no text alternative; add a line "${missing}".` });
  }
  try {
    const drawn = uncommented.replace(accessibility, '');
    const { groups, ...contents } = contentsOf(db);
    const stray = [...tools.groups(drawn)].find(([id, group]) => (groups.get(id) ?? '') !== group);
    if (stray) {
      return fail({
        message: `"${stray[0]}" would be drawn outside its group: name it there before its first use.`,
      });
    }
    const svg = tools.render(drawn);
    return { type: 'drawn', figure: figure({ svg, title, description, ...contents }, prefix) };
  } catch (error) {
    return fail({ message: messageOf(error) });
  }
}

const ownColours = /^[ \t]*(?:%%\{.*|(?:classDef|linkStyle|style)\b.*)$/m;
const accessibility = /^[ \t]*acc(?:Title[ \t]*:.*|Descr[ \t]*(?::.*|\{[^}]*\}))$/gm;

async function parse(source: string, mermaid: Tools['mermaid']): Promise<Diagram | DrawingError> {
  try {
    return await mermaid.mermaidAPI.getDiagramFromText(source);
  } catch (error) {
    const line = grammarError.safeParse(error).data?.hash.loc.first_line;
    return { message: messageOf(error), line };
  }
}

const grammarError = z.object({ hash: z.object({ loc: z.object({ first_line: z.number() }) }) });

const isDrawable = (kind: string): boolean => Object.hasOwn(drawableKinds, kind);
const isError = (value: Diagram | DrawingError): value is DrawingError => 'message' in value;
const fail = (error: DrawingError): Answer => ({ type: 'failed', error });
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
