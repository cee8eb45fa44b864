import { translate } from '@docusaurus/Translate';

/** A page from which to begin. */
export type Place = { readonly path: string; readonly name: string; readonly about: string };

export const places = (): readonly Place[] => [
  {
    path: '/enterprise/tech-overview/architecture/overview',
    name: translate({
      id: 'search.place.overview',
      message: 'Architecture overview',
      description: 'In the search dialog before anything is typed: a page',
    }),
    about: translate({
      id: 'search.place.overview.about',
      message: 'The components of the platform, and where they are hosted',
      description: 'What the overview of the architecture is about',
    }),
  },
  {
    path: '/explorer',
    name: translate({
      id: 'search.place.explorer',
      message: 'Architecture explorer',
      description: 'In the search dialog before anything is typed: a page',
    }),
    about: translate({
      id: 'search.place.explorer.about',
      message: 'Requests followed through the platform, step by step',
      description: 'What the explorer is about',
    }),
  },
  {
    path: '/using-the-api/quickstart',
    name: translate({
      id: 'search.place.quickstart',
      message: 'Quickstart',
      description: 'In the search dialog before anything is typed: a page',
    }),
    about: translate({
      id: 'search.place.quickstart.about',
      message: 'Five calls from an API key to data',
      description: 'What the quickstart is about',
    }),
  },
  {
    path: '/enterprise/tech-overview/security/due-diligence',
    name: translate({
      id: 'search.place.questions',
      message: 'Questions a bank asks',
      description: 'In the search dialog before anything is typed: a page',
    }),
    about: translate({
      id: 'search.place.questions.about',
      message: 'What is published about security and operations, for due diligence',
      description: 'What the page of a bank’s questions is about',
    }),
  },
  {
    path: '/api',
    name: translate({
      id: 'search.place.api',
      message: 'API reference',
      description: 'In the search dialog before anything is typed: a page',
    }),
    about: translate({
      id: 'search.place.api.about',
      message: 'Every operation with its parameters, responses and examples',
      description: 'What the API reference is about',
    }),
  },
  {
    path: '/glossary',
    name: translate({
      id: 'search.place.glossary',
      message: 'Glossary',
      description: 'In the search dialog before anything is typed: a page',
    }),
    about: translate({
      id: 'search.place.glossary.about',
      message: 'The terms of this site in English and in French',
      description: 'What the glossary is about',
    }),
  },
];
