import type { LoadContext } from '@docusaurus/types';

import { type Cite, citing } from '../../facts/generate/cited';
import type { ExplorerIndex, Localize, MovedPage, PartsIndex, RuleAssumptions } from '../data';
import { scenarioFiles } from '../files';
import type { Model } from '../../platform';
import {
  type Played,
  platformLayouts,
  scenarioEntry,
  scenarioPage,
  wordsOf,
} from '../scenario-page';
import { requestPath } from '../request-path';
import { stepFacts } from '../step-facts';
import { storedPage } from '../stored-page';
import { routeOwners } from '../../openapi/owners';
import { readInputs } from '../../inputs';
import { readLocaleCatalogue } from '../../inputs/catalogue';
import { answeredOperations } from './answered';
import { composePage } from './compose';
import { sharedWords } from './connections';
import { failuresPage, radiiOf } from './failures';
import { familiesOf } from './families';
import { libraryOf, type Titles } from './library';
import { liveData } from './live';
import { zoneEntries } from './parts';
import { topologyPicture } from './picture';

/** Everything that the explorer shows, in the language of the build. */
export async function explorerData(
  { siteDir, i18n }: Pick<LoadContext, 'siteDir' | 'i18n'>,
  titles: Titles,
) {
  const inputs = await readInputs(siteDir);
  const { model, ledger, documents, traces, routes } = inputs;
  const { translate: localize } = await readLocaleCatalogue(siteDir, i18n);
  const cite = citing(model, ledger, localize, i18n.currentLocale);
  const played = model.scenarios.flatMap((scenario): readonly Played[] => {
    const trace = traces[scenario.id];
    return trace ? [{ scenario, trace }] : [];
  });
  const text = (english: string) => localize(english).text;
  const language = { locale: i18n.currentLocale, text };
  const platform = platformLayouts(model, localize);
  const pages = played.map((each) => scenarioPage(each, model, localize, platform));
  const flows = pages.map(({ flow }) => flow);
  const scenarios = played.map((each) => scenarioEntry(each, localize));
  const library = libraryOf(titles, routeOwners(documents));
  const live = liveData(model, routes, localize);
  const zones = zoneEntries(model, played, library, localize);
  return {
    /** What pages share. */
    shared: {
      platform,
      families: familiesOf(model),
      successors: model.successors,
      answered: answeredOperations(model, routes),
      'step-facts': stepFacts(model, ledger),
      rules: ruleAssumptions(model, cite),
      'live-facts': live.facts,
      'live-words': live.words,
      parts: {
        zones,
        ...sharedWords(zones, model, localize, cite),
        scenarios: scenarios.map(({ id, title }) => ({ id, title })),
      } satisfies PartsIndex,
    },
    overview: { scenarios, ...wordsOf(scenarios, flows) } satisfies ExplorerIndex,
    compose: composePage(model, routes, localize),
    moved: movedScenarios(model, localize),
    failures: failuresPage(inputs, radiiOf(inputs), zones, library, localize),
    scenarios: pages.map((page, i) =>
      storedPage(
        {
          ...page,
          facts: cite(model.scenarios.find(({ id }) => id === page.flow.id)?.facts ?? []),
          ...titled('previous', scenarios[i - 1]),
          ...titled('next', scenarios[i + 1]),
        },
        platform,
      ),
    ),
    /** How far the request of each scenario goes, by its id. */
    paths: Object.fromEntries(
      played.map(({ scenario, trace }) => [scenario.id, requestPath(trace, model, localize)]),
    ),
    picture: topologyPicture(i18n.currentLocale, model, localize),
    /** Downloads, by their names. */
    files: Object.fromEntries(played.flatMap((each) => scenarioFiles(each, model, language))),
  };
}

/** What is assumed of the rules by which a request is rejected. */
function ruleAssumptions({ controls }: Model, cite: Cite): RuleAssumptions {
  const entries = controls.map(({ id, placedBy }) => [id, cite([placedBy])[0]] as const);
  return Object.fromEntries(entries.filter(([, fact]) => fact?.state === 'assumed'));
}

/** The addresses of scenarios that are no longer in the model, each with the scenario that replaces it. */
const movedScenarios = (
  { scenarios, scenarioSuccessors }: Model,
  localize: Localize,
): readonly MovedPage[] =>
  scenarioSuccessors.flatMap(({ former, current }) => {
    const scenario = scenarios.find(({ id }) => id === current);
    if (!scenario) return [];
    return former.map((id) => ({ id, current, title: localize(scenario.title) }));
  });

function titled(key: 'previous' | 'next', entry: ReturnType<typeof scenarioEntry> | undefined) {
  return entry && { [key]: { id: entry.id, title: entry.title } };
}
