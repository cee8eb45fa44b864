import { translate } from '@docusaurus/Translate';
import type { Area } from '@site/src/translation/data';

/** @example areaName('model') // => 'Platform model' */
export function areaName(kind: Area['kind']): string {
  switch (kind) {
    case 'pages':
      return translate({
        id: 'translation.pages',
        message: 'Pages, by section',
        description: 'A kind of text that is translated',
      });
    case 'interface':
      return translate({
        id: 'translation.interface',
        message: 'Strings of the interface',
        description: 'A kind of text that is translated',
      });
    case 'model':
      return translate({
        id: 'translation.model',
        message: 'Platform model',
        description: 'A kind of text that is translated',
      });
    case 'openapi':
      return translate({
        id: 'translation.openapi',
        message: 'API reference',
        description: 'A kind of text that is translated',
      });
  }
}
