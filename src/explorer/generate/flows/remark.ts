import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Nodes, Root } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parse } from 'yaml';

import { isLens, lenses } from '../../lens';
import { FILES } from '../../../platform/model/schema';
import type { Fault } from '../../../faults/fault';
import { failWith, faultIn } from '../../../faults/markdown';
import { nearest } from '../../../faults/suggest';
import { importOf, program } from '../../../mdx/esm';
import { connectorFaults, type Playable, variantName } from './variants';

type JsxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Attribute = JsxElement['attributes'][number];
type Value = Attribute['value'];

/** What draws a lens: only pages that look through one carry it. */
const kit = 'flow_lens_kit';
const lensKit = '@site/src/explorer/Lens/kit';

const folder = 'src/platform/model';
const scenariosFile = `${folder}/scenarios.yaml`;

/**
 * Gives each `<Flow scenario="…" scenarios={[…]} connector="…" />` the data of its scenarios, so that a page
 * carries those and no others; and what draws a lens, where it has one. Fails the build, with page and line of
 * every scenario, connector and lens that does not exist, and of a connector that a scenario has no use for.
 */
export function remarkFlows({ siteDir }: { readonly siteDir: string }) {
  return (tree: Root, file: VFile): void => {
    const playable = readPlayable(siteDir);
    const known = playable.scenarios.map(({ id }) => id);
    const faults: Fault[] = [];
    const used = new Set<string>();
    const looked = new Set<string>();
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const element = node as JsxElement;
      if (element.name !== 'Flow') return;
      const wanted = scenariosOf(element);
      const lens = valueOf(element.attributes, 'lens');
      const connector = valueOf(element.attributes, 'connector');
      const wrong = [
        ...(typeof wanted === 'string' ? [wanted] : faultsOf(wanted, known)),
        ...(typeof wanted === 'string' ? [] : connectorFaults(connector, wanted, playable)),
        ...lensFaults(lens),
      ];
      faults.push(...wrong.map((fault) => faultIn(file, element, `<Flow>: ${fault}`)));
      if (typeof wanted === 'string' || wrong.length > 0) return;
      const played =
        typeof connector === 'string' ? wanted.map((id) => variantName(id, connector)) : wanted;
      played.forEach((name) => used.add(name));
      element.attributes.push(valueAttribute('flows', played.map(variable)));
      if (lens === undefined) return;
      looked.add(lensKit);
      element.attributes.push(valueAttribute('kit', [kit]));
    });
    failWith(file, faults);
    const data = [...used].map((id) =>
      importOf(variable(id), `@generated/flows/default/${id}.json`),
    );
    tree.children.unshift(...data, ...[...looked].map((source) => importOf(kit, source)));
  };
}

const playableFiles = ['scenarios.yaml', 'connectors.yaml', 'components.yaml'] as const;
let last: { readonly texts: readonly string[]; readonly playable: Playable } | undefined;

/** Parses the files once for all pages of a build, and again when one of them has changed. */
function readPlayable(siteDir: string): Playable {
  const texts = playableFiles.map((file) => readFileSync(path.join(siteDir, folder, file), 'utf8'));
  if (last?.texts.every((text, i) => text === texts[i])) return last.playable;
  const [scenarios, connectors, components] = texts.map((text): unknown => parse(text));
  const playable = {
    scenarios: FILES['scenarios.yaml'].parse(scenarios).scenarios,
    connectors: FILES['connectors.yaml'].parse(connectors).connectors,
    onPremise: FILES['components.yaml'].parse(components).onPremise,
  };
  last = { texts, playable };
  return playable;
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

function lensFaults(lens: Value): readonly string[] {
  if (lens === undefined || (typeof lens === 'string' && isLens(lens))) return [];
  if (typeof lens !== 'string') return [`write the lens out: lens="${lenses[0]}"`];
  const near = nearest(lens, lenses);
  const hint = near === undefined ? `there are ${lenses.join(', ')}` : `did you mean "${near}"?`;
  return [`no lens "${lens}"; ${hint}`];
}

/** @example variable('list-companies') // => 'flow_list_companies' */
const variable = (id: string) => `flow_${id.replaceAll(/\W/g, '_')}`;

/** `name={[a, b]}`, of names that the page imports. */
function valueAttribute(name: string, variables: readonly string[]): Attribute {
  const estree = program([
    {
      type: 'ExpressionStatement',
      expression: {
        type: 'ArrayExpression',
        elements: variables.map((each) => ({ type: 'Identifier', name: each })),
      },
    },
  ]);
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: `[${variables.join(', ')}]`,
      data: { estree },
    },
  };
}
