/** The ways to use a control. */
export const ways = ['keyboard', 'mouse', 'touch'] as const;

export type Way = (typeof ways)[number];

/** By what it shows that a control has done what it is for; not yet true of the page as served. */
export interface Done {
  /** Selects what is visible then. */
  readonly shown?: string;
  /** Its text; of a field, what it holds. */
  readonly text?: RegExp;
  /** The address without its origin, which is another than before. */
  readonly address?: RegExp;
}

export interface Control {
  /** The address of an English page; its French twin has the same control. */
  readonly path: string;
  /** Selects it: the first that is visible. Without it, keys are pressed wherever the focus is. */
  readonly target?: string;
  /** Selects the control that opens the menu in which it is. */
  readonly opener?: string;
  /** What has the focus when keys are pressed. @default target */
  readonly focused?: string;
  /** The keys that use it. @default Enter */
  readonly keys?: readonly string[];
  /** What is typed into it. */
  readonly text?: string;
  /** Whether a mouse only points at it. @default false, which presses it */
  readonly isPointedAt?: boolean;
  /** How it can be used. @default ways */
  readonly ways?: readonly Way[];
  /** Whether it is in small windows only. @default false */
  readonly isOnPhones?: boolean;
  /** Whether it works without the application. @default false */
  readonly isServed?: boolean;
  readonly done: Done;
}

const guide = '/using-the-api/errors';
const figure = '/enterprise/tech-overview/architecture/request-flow';
const operation = '/api/platform/list-companies';

const part = '.theme-doc-sidebar-menu [role="button"][href$="/api/platform/list-connections"]';
const dialog = { shown: 'dialog[open]' } as const;

/** Every kind of control on pages that are read. */
export const controls = {
  'search button': {
    path: '/about',
    target: '.navbar button[aria-haspopup="dialog"]',
    done: dialog,
  },
  'Ctrl K': { path: operation, keys: ['Control+k'], ways: ['keyboard'], done: dialog },
  '/': { path: '/', keys: ['/'], ways: ['keyboard'], done: dialog },
  '?': { path: '/glossary', keys: ['?'], ways: ['keyboard'], done: dialog },
  'button of the keys': {
    path: '/about',
    target: 'footer button[aria-haspopup]',
    done: dialog,
  },
  'theme button': {
    path: guide,
    target: '.navbar button[title]',
    done: { shown: 'html[data-theme-choice="light"]' },
  },
  'part of the sidebar': {
    path: operation,
    target: part,
    done: { shown: `${part}[aria-expanded="false"]` },
  },
  'play button of a figure': {
    path: figure,
    target: 'figure button:not([aria-label])',
    done: { shown: 'figure button', text: /^Pause/ },
  },
  'next step of a figure': {
    path: figure,
    target: 'figure button:is([aria-label="Next step"], [aria-label="Étape suivante"])',
    done: { shown: 'figure [aria-current="step"]' },
  },
  'moment of a figure': {
    path: figure,
    target: 'figure [type="range"]',
    keys: ['ArrowRight'],
    done: { shown: 'figure [aria-current="step"]' },
  },
  'scenario of a figure': {
    path: figure,
    target: 'figure label:nth-of-type(2)',
    focused: 'figure [type="radio"]:checked',
    keys: ['ArrowDown'],
    done: { shown: 'figure label:nth-of-type(2) :checked' },
  },
  'filter by a text': {
    path: '/glossary',
    target: 'main [type="search"]',
    text: 'webhook',
    done: { shown: 'main [role="status"]', text: /^(?:One|Un|[1-9])\s/ },
  },
  'filter by a choice': {
    path: '/facts',
    target: 'main select',
    keys: ['ArrowDown'],
    // The list that a pointer opens is the browser's, outside of the page.
    ways: ['keyboard'],
    done: { address: /\?\w+=/ },
  },
  'operation followed step by step': {
    path: operation,
    target: 'main details:has(noscript) > summary',
    done: { shown: 'main details[open] figure svg' },
  },
  'mark of a fact': {
    path: guide,
    target: 'main a[href*="/facts#"][aria-label]',
    keys: [],
    isPointedAt: true,
    done: { shown: 'main a[aria-describedby] > [id]', text: /./ },
  },
  'copy of a code': {
    path: guide,
    target: 'main figure [data-copy]',
    isServed: true,
    done: { shown: 'main figure [role="status"]', text: /^(?:Copied|Copié)/ },
  },
  'copy of the page': {
    path: guide,
    target: 'main [data-copy-from]',
    isServed: true,
    done: { shown: 'main [role="status"]', text: /copied|copiée/ },
  },
  'code in another language': {
    path: operation,
    target: '[data-sample="python"] > summary',
    isServed: true,
    done: { shown: '[data-sample="python"][open] pre' },
  },
  'entry of the contents': {
    path: guide,
    target: '.table-of-contents a[href="#retry-safely"]',
    isServed: true,
    done: { address: /#retry-safely$/ },
  },
  'language link': {
    path: `${guide}?from=mail#retry-safely`,
    target: 'a[data-language-switch]',
    isServed: true,
    done: { address: /^(?:\/fr)?\/using-the-api\/errors\?from=mail#retry-safely$/ },
  },
  'link to the next page': {
    path: guide,
    target: '.pagination-nav a',
    isServed: true,
    done: { address: /\/using-the-api\/(?!errors)/ },
  },
  'menu of a phone': {
    path: guide,
    target: '.navbar__toggle',
    isOnPhones: true,
    isServed: true,
    done: { shown: '#site-menu:popover-open' },
  },
  'theme button in the menu of a phone': {
    path: guide,
    opener: '.navbar__toggle',
    target: '#site-menu button[title]',
    isOnPhones: true,
    done: { shown: 'html[data-theme-choice="light"]' },
  },
  'contents on a phone': {
    path: guide,
    target: 'main details[data-search-ignore] > summary',
    isOnPhones: true,
    isServed: true,
    done: { shown: 'main details[data-search-ignore][open] a' },
  },
} as const satisfies Readonly<Record<string, Control>>;
