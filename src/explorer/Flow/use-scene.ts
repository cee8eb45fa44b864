import { useMemo } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { steps, timeText } from '../../platform';
import type { FlowData } from '../data';
import { pacing } from '../pacing';
import { type Formats, plainText, type Sentence, sentenceOf } from '../sentence';
import type { Scene } from '../view';

export interface TellingScene extends Scene {
  readonly names: FlowData['names'];
  /** The sentence of each step. */
  readonly sentences: readonly Sentence[];
}

/** A scenario as needed by the views of a player. */
export function useScene(flow: FlowData): TellingScene {
  const formats = useFormats();
  return useMemo(() => {
    const story = steps(flow.trace);
    const sentences = story.map((step) => sentenceOf(step, flow, formats));
    const paced = story.map((step, i) => {
      const sentence = sentences[i];
      return { at: step.at, words: sentence ? plainText(sentence).split(/\s+/).length : 0 };
    });
    return {
      names: flow.names,
      trace: flow.trace,
      story,
      sentences,
      pacing: pacing(flow.trace, paced),
    };
  }, [flow, formats]);
}

/** The formats of numbers and times in the reader's language. */
export function useFormats(): Formats {
  const { currentLocale } = useDocusaurusContext().i18n;
  return useMemo(() => {
    const whole = new Intl.NumberFormat(currentLocale, { maximumFractionDigits: 2 });
    return { number: (value) => whole.format(value), ...timeText(currentLocale) };
  }, [currentLocale]);
}
