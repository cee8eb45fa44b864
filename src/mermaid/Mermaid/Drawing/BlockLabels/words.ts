import { translate } from '@docusaurus/Translate';

import type { BlockWord } from '../../../figure';

/** What a block of a sequence diagram is called, as UML does. */
export function wordOf(word: BlockWord): string {
  const description = 'Word of a block of a sequence diagram, before its condition (UML)';
  switch (word) {
    case 'loop':
      return translate({ id: 'mermaid.loop', message: 'loop', description });
    case 'alt':
      return translate({ id: 'mermaid.alt', message: 'alt', description });
    case 'else':
      return translate({ id: 'mermaid.else', message: 'else', description });
    case 'opt':
      return translate({ id: 'mermaid.opt', message: 'opt', description });
    case 'par':
      return translate({ id: 'mermaid.par', message: 'par', description });
    case 'and':
      return translate({ id: 'mermaid.and', message: 'and', description });
    case 'critical':
      return translate({ id: 'mermaid.critical', message: 'critical', description });
    case 'option':
      return translate({ id: 'mermaid.option', message: 'option', description });
    case 'break':
      return translate({ id: 'mermaid.break', message: 'break', description });
  }
}
