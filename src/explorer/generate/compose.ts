import { conditionTexts } from '../compose/condition';
import type { ComposePage, Preset } from '../compose/draft';
import { type Draft, draftFields } from '../compose/fields';
import type { Localize } from '../data';
import type { Model, Route, Scenario } from '../../platform';
import { DEFAULT_CONDITIONS } from '../../platform/model/conditions';
import { target, toHttpRequest } from '../../platform/hops/http';

/** The composer, with the requests of all scenarios to start from. */
export function composePage(
  model: Model,
  routes: readonly Route[],
  localize: Localize,
): ComposePage {
  const initial = draftOf({
    request: { method: 'GET', path: '/companies', headers: {} },
    conditions: DEFAULT_CONDITIONS,
  });
  return {
    initial,
    // The composer sends requests of the API client only.
    presets: model.scenarios
      .filter(({ request }) => request.sender === undefined)
      .map((scenario): Preset => {
        const draft = draftOf(scenario);
        return {
          id: scenario.id,
          name: localize(scenario.title),
          isRefused: scenario.expect.status >= 400,
          changes: Object.fromEntries(
            draftFields
              .filter((field) => draft[field] !== initial[field])
              .map((field) => [field, draft[field]]),
          ),
        };
      }),
    addresses: [...new Set(routes.map(({ path }) => path))].sort(),
    connectors: model.connectors.map(({ id, name }) => ({ id, name: { text: name } })),
    onPremise: model.onPremise.map(({ connector }) => connector),
    placeholders: Object.fromEntries(
      model.scenarios.flatMap(({ request }) =>
        Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
      ),
    ),
  };
}

/** A scenario as the fields of the composer hold it. */
function draftOf({ request, conditions }: Pick<Scenario, 'request' | 'conditions'>): Draft {
  const sent = toHttpRequest(request, '');
  return {
    method: sent.method,
    scheme: sent.scheme,
    address: target(sent),
    headers: Object.entries(request.headers ?? {})
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
    body: request.body === undefined ? '' : JSON.stringify(request.body, null, 2),
    from: sent.from,
    ...conditionTexts({ ...DEFAULT_CONDITIONS, ...conditions }),
  };
}
