import { useEffect, useMemo, useState } from 'react';
import { useHistory, useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';

import type { ScenarioPage } from '../../data';
import { fragmentOf, parsePlace } from '../../fragment';
import type { Answer } from '../../live/engine';
import { loadEngine } from '../../live/load';
import { type Choice, variantOf } from '../../variant';

interface Variant {
  readonly choice: Choice;
  /** The scenario with the selected variant; until the engine is loaded, as in the page. */
  readonly shown: ScenarioPage;
  readonly answer: Answer | undefined;
  readonly state: 'shown' | 'loading' | 'failed';
  /** Whether the variant in the address is not known or not loaded yet. */
  readonly isHeld: boolean;
  readonly choose: (choice: Choice) => void;
}

type Played = { readonly choice: Choice; readonly answer: Answer | undefined };

/** A scenario with the connector of the address. */
export function useVariant(page: ScenarioPage): Variant {
  const { currentLocale } = useDocusaurusContext().i18n;
  const history = useHistory();
  const { hash } = useLocation();
  // The server does not know the fragment, so the first render shows the scenario of the page.
  const isBrowser = useIsBrowser();
  const wanted = isBrowser ? parsePlace(hash) : {};
  const { connector } = variantOf(page.variants, wanted);
  const { id } = page.flow;
  const choice = useMemo((): Choice => (connector === undefined ? {} : { connector }), [connector]);
  const { variants } = page;
  const isBuilt = connector === undefined || connector === variants.connector;
  const [played, setPlayed] = useState<Played>();

  useEffect(() => {
    if (isBuilt) return undefined;
    let isCurrent = true;
    void loadEngine(currentLocale)
      .then((engine) => engine.vary(id, { connector }))
      .catch(() => undefined)
      .then((answer) => {
        if (isCurrent) setPlayed({ choice, answer });
      });
    return () => {
      isCurrent = false;
    };
  }, [isBuilt, currentLocale, id, connector, choice]);

  const isPlayed = !isBuilt && played?.choice === choice;
  const answer = isPlayed ? played.answer : undefined;
  const state = stateOf(isBuilt, isPlayed, answer);
  return {
    choice,
    shown: answer?.page ?? page,
    answer,
    state,
    isHeld: !isBrowser || state === 'loading',
    choose(change) {
      const { step, lens, part } = parsePlace(hash);
      const place = variantOf(variants, { ...choice, ...change });
      history.replace({
        ...history.location,
        hash: fragmentOf({ step, lens, part, ...place }),
      });
    },
  };
}

function stateOf(isBuilt: boolean, isPlayed: boolean, answer: Answer | undefined) {
  if (isBuilt || answer) return 'shown';
  return isPlayed ? 'failed' : 'loading';
}
