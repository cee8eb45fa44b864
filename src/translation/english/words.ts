import type { Area } from './passage';

/** A word to avoid. */
export interface Rule {
  readonly pattern: RegExp;
  /** What to write instead, as the message shows it. */
  readonly instead: string;
  /** The areas that the rule applies to; all of them by default. */
  readonly areas?: readonly Area[];
}

/**
 * Matches whole words. A space in the pattern also matches a line break.
 * @example words('at once').test('all at\nonce') // => true
 */
function words(pattern: string): RegExp {
  const spaced = pattern.replaceAll(' ', String.raw`\s+`);
  return new RegExp(String.raw`(?<![\p{L}\d_-])(?:${spaced})(?![\p{L}\d_-])`, 'giu');
}

const published = ['pages', 'interface', 'model', 'openapi'] as const;
const internal = ['comments', 'tests'] as const;

/** Words that come before a noun. */
const determiner =
  '(?:an?|the|this|that|each|every|one|another|any|no|its|latest|last|first|next|earlier|previous|successful|failed)';
/** Words that show that a sentence is about a request. */
const http =
  '(?:requests?|clients?|callers?|calls?|gateway|WAF|firewall|quota|limit|tokens?|keys?|certificates?|webhooks?|sources?|controls?|components?|answers?|responses?|HTTP|API|status|[45]\\d\\d)';

/**
 * All words to avoid, by the id of the rule. A new row needs examples in `words.fixture.ts`.
 * The list of known offences is `offenders.json`.
 */
export const rules: Readonly<Record<string, Rule>> = {
  aftermath: { pattern: words('aftermaths?'), instead: '"side effects"' },
  alone: {
    pattern: words('(?<=(?:not|by|about) (?:[\\w’]+ ){1,3})alone'),
    instead: '"only", before what it limits',
  },
  anew: { pattern: words('anew'), instead: '"again", or a verb with "re-"' },
  answer: {
    pattern: words(
      '(?<!question[^.]{0,80})(?:un)?answer(?:s|ed|ing)?(?! (?:to )?(?:[\\w’]+ ){0,2}questions?)',
    ),
    instead: '"response" (noun), "return" or "respond with" (verb), "be responsible" (for a part)',
  },
  'as-ends': { pattern: words('as ends'), instead: '"as final statuses"' },
  'as-may-be': { pattern: words('as may be'), instead: '"the maximum of …"' },
  'at-once': {
    pattern: words('at once'),
    instead: '"immediately" or "at the same time"',
  },
  bear: { pattern: words('bears?(?! in mind)|bore|borne'), instead: '"have" or "be marked with"' },
  'become-of': {
    pattern: words('(?:becomes?|became|come|came) of'),
    instead: '"status of" or "result of"',
  },
  cargo: { pattern: words('cargo(?:e?s)?'), instead: '"payload"' },
  circumstances: {
    pattern: words('(?<!under (?:no|any) )circumstances?'),
    instead: '"conditions"',
  },
  dear: { pattern: words('dear(?:er|est)?'), instead: '"costly" or "slow"' },
  faces: {
    pattern: words('(?<=(?:the|every|each|other|its|all) )faces?(?! (?:an?|the) )'),
    instead: '"views" (of a trace)',
  },
  gone: {
    pattern: words('(?<!410 )gone(?! (?:wrong|through))'),
    instead: '"deleted", "removed" or "missing"',
  },
  gravity: { pattern: words('gravity'), instead: '"severity"' },
  'in-words': { pattern: words('in words'), instead: '"as text" or "a step-by-step description"' },
  'just-enough': { pattern: words('just enough of'), instead: '"a reference to"' },
  kept: {
    pattern: words(
      'kept (?:data|files?|pages?|cop(?:y|ies))|what (?:is|was|has been) kept|what is to be kept',
    ),
    instead: '"cached", "saved" or "stored"',
  },
  laid: { pattern: words('laid(?! out)'), instead: '"placed" or "laid out"' },
  lest: { pattern: words('lest'), instead: '"so that … not"' },
  'money-in-which': { pattern: words('money in which'), instead: '"currency"' },
  'one-a-line': {
    pattern: words(
      '(?:one|two|three) an? (?:line|page|file|row|second|minute|day|request|language)',
    ),
    instead: '"one per line"',
  },
  'own-making': { pattern: words('own making'), instead: '"custom"' },
  part: {
    pattern: words('(?:failed|failing) parts?|parts? (?:that |which )?fail(?:s|ed)?'),
    instead: '"component"',
  },
  reading: {
    pattern: words(
      `readings|(?<=${determiner} )reading(?! (?:order|list|time|mode|level|speed|view))|` +
        'reading(?= (?:is|was|has|ends|ended|fails|failed|starts|started|succeeds|succeeded)\\b)|' +
        '(?<=^\\s*)reading(?=\\s*$)',
    ),
    instead: '"sync"',
  },
  refuse: {
    pattern: words('refus(?:e|es|ed|ing)(?! to )|refusals?'),
    instead: '"reject" and "rejection" (gateway, WAF), "deny" (source)',
    areas: published,
  },
  'refuse-request': {
    pattern: words(
      `(?:refus(?:e|es|ed|ing)(?! to )|refusals?)(?:(?<=\\b${http}\\b[^.:;]{0,80})|(?=[^.:;]{0,80}\\b${http}\\b))`,
    ),
    instead: '"reject" and "rejection" (gateway, WAF), "deny" (source)',
    areas: internal,
  },
  room: {
    pattern: words('rooms|(?<=(?:a|each|every|one|this) )room(?! (?:for|to))'),
    instead: '"folder", "module" or "space"',
  },
  stand: {
    pattern: words('(?:stands?|stood)(?! (?:for|out|alone))|standing(?= (?:in|on|at|by|there))'),
    instead: '"be", "appear" or "be listed"',
  },
  stranger: { pattern: words('strangers?'), instead: '"unauthenticated client"' },
  suffer: { pattern: words('suffer(?:s|ed|ing)?'), instead: '"be affected"' },
  tell: {
    pattern: words('tells?|told|telling'),
    instead: '"say", "show", "notify" or "distinguish"; "if known" for "where it is told"',
  },
  theatre: { pattern: words('theatres?|theaters?'), instead: '"panel" or "player"' },
  'which-which': {
    pattern: words('(?:where|when|how) to \\w+ (?:which|what)'),
    instead: 'two nouns: "the events to deliver and the URL to deliver them to"',
  },
  whoever: { pattern: words('whom?ever'), instead: '"anyone who" or the name of the role' },
  write: {
    pattern: words(
      '(?<=(?:an?|the|each|every|this|one|another|asynchronous) )write(?! (?:request|operation|access|permission|lock))|' +
        '(?<=(?:the|of|about|asynchronous) )writes',
    ),
    instead: '"push operation"',
    areas: published,
  },
};
