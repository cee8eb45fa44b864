import { useStorageSlot } from '@docusaurus/theme-common';

import { sampleLanguages, type SampleLanguage } from '../../page';

/**
 * The language that samples are unfolded in, remembered from page to page where the browser lets us. Before hydration,
 * `src/start/samples.ts` does the same.
 */
export function useLanguage(): readonly [SampleLanguage, (language: SampleLanguage) => void] {
  const [remembered, slot] = useStorageSlot('code-sample');
  const language = sampleLanguages.find((each) => each === remembered) ?? 'curl';
  return [language, (chosen) => slot.set(chosen)];
}
