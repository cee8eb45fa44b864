import type { SecurityOption, SecurityScheme } from '../../page';
import { isObject, list, object, string, type JsonObject } from '../../../openapi/json';
import { holdersOf, resolve } from '../../../openapi/resolve';
import { anchorName, optional, type PageContext } from './context';

/** The alternative ways to authenticate; none if the operation requires no authentication. */
export function securityView(
  context: PageContext,
  operation: JsonObject,
): { readonly security: readonly SecurityOption[]; readonly isAnonymousAllowed?: true } {
  const requirements = list(operation.security ?? context.document.security).filter(isObject);
  const security = requirements
    .filter((requirement) => Object.keys(requirement).length > 0)
    .map((requirement) => ({
      schemes: Object.entries(requirement).map(([name, scopes]) =>
        schemeView(context, name, list(scopes).map(String)),
      ),
    }));
  const isOpen = security.length < requirements.length;
  return { security, ...(isOpen && { isAnonymousAllowed: true as const }) };
}

/** All security schemes of a document. */
export function schemesView(context: PageContext): readonly SecurityScheme[] {
  return Object.keys(schemesOf(context)).map((name) => schemeView(context, name, []));
}

function schemesOf({ document }: PageContext): JsonObject {
  return object(object(document.components).securitySchemes);
}

function schemeView(context: PageContext, name: string, scopes: readonly string[]): SecurityScheme {
  const target = resolve(context.document, schemesOf(context)[name]);
  const { node } = target;
  const [holder] = holdersOf(target, 'description');
  return {
    name,
    anchor: anchorName(['authentication', name]),
    type: string(node.type) ?? name,
    ...optional('place', string(node.in)),
    ...optional('parameter', string(node.name)),
    ...optional('scheme', string(node.scheme)?.toLowerCase()),
    scopes,
    ...optional('description', holder && context.prose(holder)),
  };
}
