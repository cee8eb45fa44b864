import { SCORE, type RuleSet, type Signature } from './rules';

/** Elements that run or load something by their presence. */
const ACTIVE = new Set(['script', 'iframe', 'frameset', 'object', 'svg', 'style']);
/** Elements that do so through their attributes. */
const ACTIVE_BY_ATTRIBUTE = new Set([
  'applet',
  'base',
  'embed',
  'frame',
  'link',
  'math',
  'meta',
  'portal',
  'template',
]);

/** Attributes that run a script on an event. */
const HANDLER =
  /^on(?:abort|animation\w*|auxclick|before\w+|begin|blur|bounce|can\w+|change|click|close|contextmenu|copy|cut|dblclick|drag\w*|drop|end|error|finish|focus\w*|hashchange|input|invalid|key\w+|load\w*|message\w*|mouse\w+|page\w+|paste|play\w*|pointer\w+|popstate|progress|repeat|reset|resize|scroll\w*|search|seek\w+|select\w*|show|start|submit|toggle|touch\w+|transition\w+|unload|volumechange|wheel)$/;

interface Tag {
  readonly name: string;
  readonly hasAttributes: boolean;
  /** The names of its attributes that begin like those of event handlers. */
  readonly handlers: readonly string[];
}

/** Cross-context scripting: elements and attributes that run scripts, and script code on its own. */
export const crossSiteScripting: RuleSet = {
  control: 'cross-site-scripting',
  find(text) {
    // Browsers ignore these characters inside names and schemes.
    const plain = text.replace(/[\0\t\n\r\f]+(?=[\w:])/g, '');
    const tags = [...tagsOf(text), ...(plain === text ? [] : tagsOf(plain))];
    return [
      ...when('xss-active-element', tags.some(isActive)),
      ...when(
        'xss-event-handler',
        tags.some(({ handlers }) => handlers.some(isHandler)),
      ),
      ...when('xss-attribute-breakout', isBreakout(text)),
      ...when('xss-script-address', SCRIPT_ADDRESS.test(plain)),
      ...when('xss-script', SCRIPT.test(text)),
    ];
  },
};

const SCRIPT_ADDRESS =
  /(?:javascript|vbscript|livescript):(?=\S{0,80}?[(`=%])|data:(?:text\/html|image\/svg\+xml|application\/xhtml)/i;

/** Calls that never occur in legitimate addresses or texts. */
const SCRIPT =
  /\b(?:document\.(?:cookie|domain|write|location)|window\.(?:location|name)\s*[=[]|string\.fromcharcode\(|(?:eval|function)\((?:atob|unescape|decodeuri\w*)\(|new\s{1,4}function\(|(?:set(?:timeout|interval)|function|eval)\(\s{0,4}['"`]|(?:window|self|top|parent|frames|globalthis|document|this)\[\s{0,4}['"`]|localstorage\.getitem|constructor\.constructor\()|\bstyle\s{0,4}=.{0,80}expression\(|['"`;{)}]\s{0,4}[;+\-*,|&]*\s{0,4}(?:alert|prompt|confirm|eval|settimeout|fetch|import)\s{0,4}[(`]|^\s{0,4}(?:alert|prompt|confirm|eval)[(`].{0,80}[)`]/i;

const BREAKOUT = /["'`]\s{0,8}(?:[\w-]{1,20}\s{1,8}){0,3}\/?(on[a-z]{3,20})\s{0,8}=/gi;

/** A quote that ends the attribute around the value, followed by an event handler. */
function isBreakout(text: string): boolean {
  return [...text.matchAll(BREAKOUT)].some(([, name]) => isHandler(name ?? ''));
}

function isActive({ name, hasAttributes }: Tag): boolean {
  return ACTIVE.has(name) || (hasAttributes && ACTIVE_BY_ATTRIBUTE.has(name));
}

function isHandler(attribute: string): boolean {
  return HANDLER.test(attribute.toLowerCase());
}

/** The elements as a browser would parse them, each up to its end or to the beginning of the next one. */
function tagsOf(text: string): readonly Tag[] {
  return text
    .split('<')
    .slice(1)
    .flatMap((part) => {
      const [, name] = /^[/?!]?([a-z][\w:-]{0,30})/i.exec(part) ?? [];
      if (name === undefined) return [];
      const hasAttributes = /^.[\w:-]{0,32}[\s/]{1,8}\w/.test(part);
      const handlers = [...part.matchAll(ATTRIBUTE)].map(([, attribute]) => attribute ?? '');
      return [{ name: name.toLowerCase().replace(/^.*:/, ''), hasAttributes, handlers }];
    });
}
const ATTRIBUTE = /[\s/"'](on[a-z]{3,20})\s{0,8}=/gi;

function when(id: string, isFound: boolean): readonly Signature[] {
  return isFound ? [{ id, score: SCORE.critical }] : [];
}
