import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import Notice from '@site/src/components/Notice';

export default function UntranslatedNotice(): ReactNode {
  return (
    <Notice>
      <p>
        <Translate
          id="page.untranslated"
          description="Notice above a page that is shown in English because it has no translation yet">
          This page has not been translated yet. It is shown in English.
        </Translate>
      </p>
    </Notice>
  );
}
