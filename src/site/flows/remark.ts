import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Program } from 'estree';
import type { Nodes, Root } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parse } from 'yaml';

import { FILES } from '../../platform/model/schema';
import { nearest } from '../../platform/model/suggest';

type JsxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Attribute = JsxElement['attributes'][number];
type Value = Attribute['value'];

const scenariosFile = 'src/platform/model/scenarios.yaml';

/**
 * Gives each `<Flow scenario="…" scenarios={[…]} />` the data of its scenarios, so that a page carries
 * those and no others. Fails the build, with page and line of every scenario that does not exist.
 */
export function remarkFlows({ siteDir }: { readonly siteDir: string }) {
  return (tree: Root, file: VFile): void => {
    const known = knownScenarios(siteDir);
    const faults: string[] = [];
    const used = new Set<string>();
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const element = node as JsxElement;
      if (element.name !== 'Flow') return;
      const wanted = scenariosOf(element);
      const wrong = typeof wanted === 'string' ? [wanted] : faultsOf(wanted, known);
      const line = element.position?.start.line ?? 1;
      faults.push(...wrong.map((fault) => `${file.path}:${line} <Flow>: ${fault}`));
      if (typeof wanted === 'string' || wrong.length > 0) return;
      wanted.forEach((id) => used.add(id));
      element.attributes.push(flowsAttribute(wanted));
    });
    if (faults.length > 0) file.fail(faults.join('\n'));
    tree.children.unshift(...[...used].map(importOf));
  };
}

function knownScenarios(siteDir: string): readonly string[] {
  const text = readFileSync(path.join(siteDir, scenariosFile), 'utf8');
  return FILES['scenarios.yaml'].parse(parse(text)).scenarios.map(({ id }) => id);
}

/** The scenarios that an element asks for, the first of them first; or what keeps them from being read. */
function scenariosOf({ attributes }: JsxElement): readonly string[] | string {
  const first = valueOf(attributes, 'scenario');
  if (typeof first !== 'string') return 'give it a scenario by name: scenario="list-companies"';
  const choice = valueOf(attributes, 'scenarios');
  if (choice === undefined || choice === null) return [first];
  const listed = literals(choice);
  if (!listed) return 'write the names out: scenarios={["list-companies", "no-api-key"]}';
  if (!listed.includes(first)) return `scenarios does not hold "${first}", which is shown first`;
  return listed;
}

function valueOf(attributes: readonly Attribute[], name: string): Value {
  return attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  )?.value;
}

/** The strings of an expression that is a list of strings. */
function literals(value: Value): readonly string[] | undefined {
  const program = typeof value === 'object' ? value?.data?.estree : undefined;
  const statement = program?.body[0];
  if (statement?.type !== 'ExpressionStatement') return undefined;
  if (statement.expression.type !== 'ArrayExpression') return undefined;
  const names = statement.expression.elements.map((element) =>
    element?.type === 'Literal' ? element.value : undefined,
  );
  return names.every((name) => typeof name === 'string') ? names : undefined;
}

function faultsOf(wanted: readonly string[], known: readonly string[]): readonly string[] {
  return wanted
    .filter((id) => !known.includes(id))
    .map((id) => {
      const near = nearest(id, known);
      const hint = near === undefined ? `there are ${known.join(', ')}` : `did you mean "${near}"?`;
      return `no scenario "${id}" in ${scenariosFile}; ${hint}`;
    });
}

/** @example variable('list-companies') // => 'flow_list_companies' */
const variable = (id: string) => `flow_${id.replaceAll('-', '_')}`;

function flowsAttribute(ids: readonly string[]): Attribute {
  const names = ids.map(variable);
  const estree = program([
    {
      type: 'ExpressionStatement',
      expression: {
        type: 'ArrayExpression',
        elements: names.map((name) => ({ type: 'Identifier', name })),
      },
    },
  ]);
  return {
    type: 'mdxJsxAttribute',
    name: 'flows',
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: `[${names.join(', ')}]`,
      data: { estree },
    },
  };
}

function importOf(id: string): Root['children'][number] {
  const source = `@generated/flows/default/${id}.json`;
  const local = { type: 'Identifier', name: variable(id) } as const;
  return {
    type: 'mdxjsEsm',
    value: `import ${local.name} from '${source}';`,
    data: {
      estree: program([
        {
          type: 'ImportDeclaration',
          specifiers: [{ type: 'ImportDefaultSpecifier', local }],
          source: { type: 'Literal', value: source },
          attributes: [],
        },
      ]),
    },
  };
}

function program(body: Program['body']): Program {
  return { type: 'Program', sourceType: 'module', body, comments: [] };
}
