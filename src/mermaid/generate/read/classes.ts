import type { Outcome } from '../../../figure/Badge';
import type { Kind } from '../../../figure/card-parts';
import { icons } from '../../../figure/icons';
import { nearest } from '../../../faults/suggest';
import { FenceError, lineOfName } from '../fence-error';

export interface Meaning {
  readonly kind?: Kind;
  readonly outcome?: Outcome;
}

const outcomes = ['success', 'rejection'] as const satisfies readonly Outcome[];
const names = [...Object.keys(icons), ...outcomes];

/** Classes that mermaid gives by itself. */
const own = new Set(['default', 'clickable']);

/**
 * What the classes of a node say about it.
 * @param classes as mermaid keeps them: separated by spaces
 * @throws {FenceError} for a class that does not exist, and for a second kind or outcome.
 */
export function meaningOf(classes: string, source: string): Meaning {
  let meaning: Meaning = {};
  for (const name of new Set(classes.split(/\s+/))) {
    if (name === '' || own.has(name) || name.startsWith('statediagram-')) continue;
    const part = meaningOfClass(name, source);
    const [key = ''] = Object.keys(part);
    if (key in meaning) {
      throw new FenceError(`":::${name}" is a second ${key}; keep one.`, lineOfName(source, name));
    }
    meaning = { ...meaning, ...part };
  }
  return meaning;
}

function meaningOfClass(name: string, source: string): Meaning {
  if (isKind(name)) return { kind: name };
  const outcome = outcomes.find((each) => each === name);
  if (outcome) return { outcome };
  const near = nearest(name, names);
  const hint = near === undefined ? `there are ${names.join(', ')}` : `did you mean "${near}"?`;
  throw new FenceError(`No class "${name}"; ${hint}`, lineOfName(source, name));
}

const isKind = (name: string): name is Kind => Object.hasOwn(icons, name);

/**
 * The classes that a source gives to names: mermaid forgets those of states on lines of their own and in composite states.
 * @example writtenClasses('A --> B:::rejection').get('B') // => 'rejection'
 */
export function writtenClasses(source: string): ReadonlyMap<string, string> {
  const withoutTexts = source.replaceAll(/"[^"\n]*"|(?<=\s):\s.*$/gm, '');
  const classes = new Map<string, string>();
  for (const [, id = '', name = ''] of withoutTexts.matchAll(/([\p{L}\d_-]+):::([\w-]+)/gu)) {
    classes.set(id, `${classes.get(id) ?? ''} ${name}`);
  }
  return classes;
}
