import ts from 'typescript';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The content of a string, a template or a piece of JSX text. */
export interface Content extends Range {
  /** The expressions of a template. */
  readonly holes: readonly Range[];
  /** Whether a single word counts as prose: a label, a test title. */
  readonly isLabel: boolean;
}

export interface Literals {
  /** The ranges in which no comment can start, in order. */
  readonly spans: readonly Range[];
  readonly contents: readonly Content[];
}

const labels =
  /^(?:title|label|alt|aria-?label|caption|summary|description|message|placeholder|heading)$/i;
/** Whether a node is an attribute that lists CSS classes. */
const isClass = (node: ts.Node, tree: ts.SourceFile) =>
  ts.isJsxAttribute(node) && node.name.getText(tree) === 'className';
const testFunctions = /^(?:it|test|describe|newWindowTest|firstVisitTest)$/;

/** Returns all literals of a module in source order. */
export function literalsOf(tree: ts.SourceFile): Literals {
  const spans: Range[] = [];
  const contents: Content[] = [];
  const rangeOf = (node: ts.Node): Range => ({ start: node.getStart(tree), end: node.end });
  const add = ({ start, end }: Range, holes: readonly Range[], isLabel: boolean) =>
    contents.push({ start: start + 1, end: end - 1, holes, isLabel });

  const visit = (node: ts.Node, parent: ts.Node): void => {
    if (ts.isJsxText(node)) {
      spans.push({ start: node.pos, end: node.end });
      contents.push({ start: node.pos, end: node.end, holes: [], isLabel: true });
    } else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      spans.push(rangeOf(node));
      if (!isClass(parent, tree)) add(rangeOf(node), [], isLabel(node, parent, tree));
    } else if (ts.isTemplateExpression(node)) {
      const pieces = [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(rangeOf);
      const ends = pieces.slice(1);
      const holes = ends.map(({ start }, i) => ({
        start: (pieces[i]?.end ?? start) - 2,
        end: start + 1,
      }));
      add(rangeOf(node), holes, isLabel(node, parent, tree));
    } else if (
      ts.isLiteralExpression(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isTemplateHead(node)
    ) {
      spans.push(rangeOf(node));
    }
    ts.forEachChild(node, (child) => visit(child, node));
  };
  visit(tree, tree);
  return { spans: spans.sort((a, b) => a.start - b.start), contents };
}

function isLabel(node: ts.Expression, parent: ts.Node, tree: ts.SourceFile): boolean {
  if (ts.isJsxAttribute(parent) || ts.isPropertyAssignment(parent)) {
    return labels.test(parent.name.getText(tree));
  }
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== node) return false;
  const [name = ''] = /^\w+/.exec(parent.expression.getText(tree)) ?? [];
  return testFunctions.test(name);
}
