import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useHistory, useLocation } from '@docusaurus/router';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import { type ComposePage, readDraft } from '../../compose/draft';
import type { Draft, Faults } from '../../compose/fields';
import { isTooLong, openLink, requestLink } from '../../compose/link';
import { fragmentOf, parsePlace } from '../../fragment';
import type { Answer } from '../../live/engine';
import { loadEngine } from '../../live/load';

/** What has become of the draft. */
export type Outcome =
  | { readonly state: 'idle' | 'sending' | 'failed' | 'faulty' }
  | { readonly state: 'answered'; readonly answer: Answer; readonly link: string | undefined };

/** What the reader has to know of the link that the page was opened with, or of the one to it. */
export type LinkNotice =
  | { readonly kind: 'none' | 'unreadable' | 'tooLong' }
  | { readonly kind: 'hidden'; readonly names: readonly string[] };

interface Composer {
  readonly draft: Draft;
  readonly faults: Faults;
  readonly outcome: Outcome;
  readonly notice: LinkNotice;
  readonly change: (changes: Partial<Draft>) => void;
  readonly start: (changes: Partial<Draft>) => void;
  readonly send: () => void;
}

/** A draft, and what the engine makes of it; what was sent last is in the fragment of the address. */
export function useComposer(page: ComposePage): Composer {
  const { currentLocale } = useDocusaurusContext().i18n;
  const history = useHistory();
  const wanted = parsePlace(useLocation().hash).request;
  const [draft, setDraft] = useState(page.initial);
  const [faults, setFaults] = useState<Faults>({});
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' });
  const [notice, setNotice] = useState<LinkNotice>({ kind: 'none' });
  /** The link to what was sent last. */
  const written = useRef<string>(undefined);
  const turn = useRef(0);

  const play = useCallback(
    async (asked: Draft, link: string | undefined) => {
      const reading = readDraft(asked, page);
      setFaults(reading.isValid ? {} : reading.faults);
      setOutcome({ state: reading.isValid ? 'sending' : 'faulty' });
      if (!reading.isValid) return;
      turn.current += 1;
      const mine = turn.current;
      const outcome = await loadEngine(currentLocale)
        .then((engine): Outcome => {
          const title = composedTitle();
          return { state: 'answered', answer: engine.send({ ...reading, id, title }), link };
        })
        .catch((): Outcome => ({ state: 'failed' }));
      // Only the answer to what was sent last is shown.
      if (mine === turn.current) setOutcome(outcome);
    },
    [page, currentLocale],
  );

  /** Takes up a request that a link holds. */
  const arrive = useCallback(
    async (link: string) => {
      const opened = openLink(link, page);
      if (!opened) {
        setNotice({ kind: 'unreadable' });
        return;
      }
      setDraft(opened.draft);
      setNotice(
        opened.hidden.length > 0 ? { kind: 'hidden', names: opened.hidden } : { kind: 'none' },
      );
      // The address will have this link: it is not another one to take up.
      written.current = opened.link;
      await play(opened.draft, opened.link);
    },
    [page, play],
  );

  useEffect(() => {
    if (wanted === undefined || wanted === written.current) return;
    written.current = wanted;
    void arrive(wanted);
  }, [wanted, arrive]);

  function send(): void {
    const link = requestLink(draft, page.initial);
    const isValid = readDraft(draft, page).isValid;
    const held = isValid && !isTooLong(link) ? link : undefined;
    if (isValid) {
      written.current = held;
      history.replace({ ...history.location, hash: fragmentOf(held ? { request: held } : {}) });
      setNotice({ kind: held === undefined ? 'tooLong' : 'none' });
    }
    void play(draft, held);
  }

  return {
    draft,
    faults,
    outcome,
    notice,
    change: (changes) => setDraft((now) => ({ ...now, ...changes })),
    start: (changes) => {
      setDraft({ ...page.initial, ...changes });
      setFaults({});
    },
    send,
  };
}

const id = 'compose';

const composedTitle = () =>
  translate({
    id: 'explorer.compose.composed',
    message: 'Composed request',
    description: 'Title of what is played when a reader has composed a request',
  });

/** What every link to an answer holds. */
export function useKept(outcome: Outcome) {
  const link = outcome.state === 'answered' ? outcome.link : undefined;
  return useMemo(() => (link === undefined ? {} : { request: link }), [link]);
}
