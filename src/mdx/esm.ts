import type { Program } from 'estree';
import type { Root } from 'mdast';
import type {} from 'remark-mdx';

/** An import of a module's default, which a remark plugin adds to a page. @example importOf('Figure', '@site/src/Figure') */
export function importOf(name: string, source: string): Root['children'][number] {
  const local = { type: 'Identifier', name } as const;
  return {
    type: 'mdxjsEsm',
    value: `import ${name} from '${source}';`,
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

/** A module, or the expression of an attribute, as MDX takes it. */
export function program(body: Program['body']): Program {
  return { type: 'Program', sourceType: 'module', body, comments: [] };
}
