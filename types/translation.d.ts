// Made by src/translation/plugin.ts for the language of the build.
declare module '@generated/translation/default/state.json' {
  import type { TranslationState } from '@site/src/translation/data';

  const state: TranslationState;
  export default state;
}
declare module '@generated/translation/default/stale-pages.json' {
  import type { StalePages } from '@site/src/translation/data';

  const pages: StalePages;
  export default pages;
}
declare module '@generated/translation/default/glossary.json' {
  import type { GlossaryTerms } from '@site/src/translation/data';

  const terms: GlossaryTerms;
  export default terms;
}
