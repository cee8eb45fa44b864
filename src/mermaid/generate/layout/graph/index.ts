import type { Drawing, MermaidFigure } from '../../../figure';
import type { Graph } from '../../model';
import { widest } from '../widest';
import { type Budget, narrowBudgets, wideBudgets } from './budget';
import { drawingOf } from './drawing';
import { type LayOut, measured, place } from './elk';

type Drawings = Pick<MermaidFigure, 'wide' | 'narrow'>;

/** A drawing, and the space that its parts have in it. */
interface Fitting {
  readonly drawing: Drawing;
  readonly budget: Budget;
}

/** The drawings of a flowchart or state machine: for a column, and unless one serves both, for a phone. */
export async function drawGraph(graph: Graph, layOut: LayOut): Promise<Drawings> {
  const wide = await firstThatFits(graph, wideBudgets(graph), widest.wide, layOut);
  if (wide.drawing.width <= widest.narrow) return { wide: wide.drawing };
  const narrow = await firstThatFits(graph, narrowBudgets(graph), widest.narrow, layOut);
  if (narrow.drawing.width >= wide.drawing.width) return { wide: wide.drawing };
  if (isAsGood(narrow, wide)) return { wide: narrow.drawing };
  return { wide: wide.drawing, narrow: narrow.drawing };
}

/** Whether the drawing for a phone differs from the other one in distances alone. */
function isAsGood(narrow: Fitting, wide: Fitting): boolean {
  if (narrow.budget.direction !== wide.budget.direction || narrow.budget.bound) return false;
  return JSON.stringify(textsOf(narrow.drawing)) === JSON.stringify(textsOf(wide.drawing));
}

const textsOf = ({ cards, labels, bands = [] }: Drawing) =>
  [...cards.map(({ label }) => label), ...labels, ...bands.map(({ label }) => label)].map(
    (label) => label?.lines,
  );

/** The drawing of the first budget that is narrow enough, or the narrowest of all. */
async function firstThatFits(
  graph: Graph,
  budgets: readonly Budget[],
  limit: number,
  layOut: LayOut,
): Promise<Fitting> {
  let narrowest: Fitting | undefined;
  for (const budget of budgets) {
    const all = measured(graph, budget);
    const fitting = { drawing: drawingOf(all, await place(all, layOut)), budget };
    if (fitting.drawing.width <= limit) return fitting;
    if (!narrowest || fitting.drawing.width < narrowest.drawing.width) narrowest = fitting;
  }
  if (!narrowest) throw new Error('there is no budget');
  return narrowest;
}
