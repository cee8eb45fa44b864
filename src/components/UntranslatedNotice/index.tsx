import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import Admonition from '@theme/Admonition';

export default function UntranslatedNotice(): ReactNode {
  return (
    <Admonition type="info" title={null}>
      <Translate
        id="page.untranslated"
        description="Notice above a page that is shown in English because it has no translation yet">
        This page has not been translated yet. It is shown in English.
      </Translate>
    </Admonition>
  );
}
