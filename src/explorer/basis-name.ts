import { translate } from '@docusaurus/Translate';

import type { ControlBasis } from '../platform/model/vocabulary';

/** What a control rests on, in a word. */
export function basisName(basis: ControlBasis): string {
  switch (basis) {
    case 'documented':
      return translate({
        id: 'threats.basis.documented',
        message: 'documented',
        description: 'What a control rests on: the public documentation states it',
      });
    case 'named':
      return translate({
        id: 'threats.basis.named',
        message: 'named only',
        description: 'What a control rests on: the documentation names it, not how it works',
      });
    case 'example':
      return translate({
        id: 'threats.basis.example',
        message: 'example of this guide',
        description: 'What a control rests on: the public documentation does not name it',
      });
  }
}
