import escapeRegExp from 'lodash/escapeRegExp';
import * as z from 'zod';

/** The headers that a host sends with the response at an address, by their names in lower case. */
export type HeadersAt = (address: string) => Readonly<Record<string, string>>;

type Rule = { readonly matches: RegExp; readonly lines: readonly string[] };

/**
 * Cloudflare Pages applies all rules of `_headers` that match, in their order. It joins the values of a header, unless a
 * line with `!` removes the earlier ones.
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function cloudflare(file: string): HeadersAt {
  const rules = rulesOf(file);
  return (address) => {
    const headers = new Headers();
    for (const line of linesAt(rules, address)) {
      const [name, value] = pairOf(line);
      if (value !== undefined) headers.append(name, value);
      else headers.delete(name.replace(/^! /, ''));
    }
    return Object.fromEntries(headers);
  };
}

/**
 * Netlify skips a line without a colon. Of a header that several rules set, its own tools send the last value.
 * @see https://docs.netlify.com/manage/routing/headers/
 */
export function netlify(file: string): HeadersAt {
  const rules = rulesOf(file);
  return (address) =>
    Object.fromEntries(
      linesAt(rules, address).flatMap((line) => {
        const [name, value] = pairOf(line);
        return value === undefined ? [] : [[name.toLowerCase(), value]];
      }),
    );
}

/** Of two rules with the same pattern, Cloudflare Pages keeps only the later one. */
function rulesOf(file: string): readonly Rule[] {
  const rules = file.split(/\n(?=\/)/).map((rule) => {
    const [pattern = '', ...lines] = rule.split('\n').map((line) => line.trim());
    return [pattern, lines.filter((line) => line !== '')] as const;
  });
  return [...new Map(rules)].map(([pattern, lines]) => ({ matches: expressionOf(pattern), lines }));
}

function linesAt(rules: readonly Rule[], address: string): readonly string[] {
  return rules.filter(({ matches }) => matches.test(address)).flatMap(({ lines }) => lines);
}

/** @example pairOf('A: b:c') // => ['A', 'b:c']; pairOf('! A') // => ['! A', undefined] */
function pairOf(line: string): readonly [string, string | undefined] {
  const [name = '', ...value] = line.split(':');
  return [name, value.length === 0 ? undefined : value.join(':').trim()];
}

const headers = z.record(z.string(), z.string());
const azureConfig = z.object({
  globalHeaders: headers,
  routes: z.array(z.object({ route: z.string(), headers })),
});

/**
 * Azure Static Web Apps sends the global headers and those of the first route that matches, which replace global ones of
 * the same name.
 * @see https://learn.microsoft.com/azure/static-web-apps/configuration
 */
export function azure(file: string): HeadersAt {
  const { globalHeaders, routes } = azureConfig.parse(JSON.parse(file));
  return (address) => {
    const route = routes.find((each) => expressionOf(each.route).test(address));
    return Object.fromEntries(new Headers({ ...globalHeaders, ...route?.headers }));
  };
}

/** @example expressionOf('/assets/*') // => /^\/assets\/.*$/ */
function expressionOf(pattern: string): RegExp {
  return new RegExp(`^${pattern.split('*').map(escapeRegExp).join('.*')}$`);
}
