import type { LocalizedText } from '../../components/Localized';
import { type Choice, play, varied } from '../../platform/scenarios';
import type { FlowData, Layouts, ScenarioPage, Localize } from '../data';
import { scenarioFiles } from '../files';
import { flowData, layoutsOf } from '../flow-data';
import { type Played, scenarioPage } from '../scenario-page';
import type { LiveData, LiveWords } from './data';
import { type Asked, askedOf, composerFragment, type Followed } from './followed';

/** The result of a request that was run in the page. */
export interface Answer {
  readonly page: ScenarioPage;
  /** Makes the trace in the format of a file extension, such as `md`. */
  readonly file: (ending: string) => string;
}

/** A call from the reference as a figure in its page. */
interface FollowedFlow {
  readonly flow: FlowData;
  /** The fragment of a link to the composer with the same request, if a link can hold it. */
  readonly fragment: string | undefined;
}

/** Runs requests in the page, and makes the texts of the result. */
export interface Engine {
  /** @throws {Error} if the model has no such scenario, or cannot run it with this choice */
  readonly vary: (scenarioId: string, choice: Choice) => Answer;
  /** @throws {Error} if the model cannot run it */
  readonly send: (asked: Asked) => Answer;
  /**
   * The flow has no figure of its own if it fits the one that small flows share.
   * @throws {Error} if the model cannot run it
   */
  readonly follow: (followed: Followed) => FollowedFlow;
}

/**
 * The engine in one language.
 * @throws {Error} if the texts and their translations are of two deployments
 * @param platform the figure of the whole platform, drawn at build time
 * @example createEngine(data, platform, 'en').vary('list-companies', { connector: 'xero' })
 */
export function createEngine(
  { facts: { model, routes, texts }, words }: LiveData,
  platform: Layouts,
  locale: string,
): Engine {
  if (words.length > 0 && words.length !== texts.length)
    throw new Error(`${texts.length} texts of the model have ${words.length} translations.`);
  const localized = new Map(texts.map((english, i) => [english, textOf(words[i] ?? english)]));
  const localize: Localize = (english) => localized.get(english) ?? { text: english };
  const language = { locale, text: (english: string) => localize(english).text };

  function answer(played: Played): Answer {
    const { id } = played.scenario;
    return {
      page: scenarioPage(played, model, localize, platform),
      file: (ending) =>
        scenarioFiles(played, model, language).find(([name]) => name === `${id}.${ending}`)?.[1] ??
        '',
    };
  }

  return {
    vary(scenarioId, choice) {
      const found = model.scenarios.find(({ id }) => id === scenarioId);
      if (!found) throw new Error(`The model has no scenario "${scenarioId}".`);
      const scenario = varied(model, found, choice);
      return answer({ scenario, trace: play({ model, routes }, scenario) });
    },
    send: (asked) => answer({ scenario: asked, trace: play({ model, routes }, asked) }),
    follow(followed) {
      const asked = askedOf({ model, routes }, followed);
      const trace = play({ model, routes }, asked);
      return {
        flow: flowData(asked, trace, model, localize, layoutsOf(model, model.overview, localize)),
        fragment: composerFragment(asked),
      };
    },
  };
}

const textOf = (word: LiveWords[number]): LocalizedText =>
  typeof word === 'string' ? { text: word } : word;
