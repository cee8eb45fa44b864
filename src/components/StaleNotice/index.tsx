import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import stalePages from '@generated/translation/default/stale-pages.json';
import Localized from '@site/src/components/Localized';
import Notice from '@site/src/components/Notice';
import type { StaleSection } from '@site/src/translation/data';

type Props = { readonly source: string };

/** Says above a translated page which of its sections are behind their English; nothing where none is. */
export default function StaleNotice({ source }: Props): ReactNode {
  const sections = stalePages[source] ?? [];
  if (sections.length === 0) return null;
  return (
    <Notice>
      <p>
        <Translate
          id="page.stale"
          description="Notice above a translated page whose original has changed; a list of sections and a link to the original follow">
          The English original has changed since these parts of the page were translated:
        </Translate>
      </p>
      <ul>
        {sections.map((section) => (
          <li key={section.id}>
            <Name {...section} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Name({ id, title }: StaleSection): ReactNode {
  if (title === undefined) {
    return (
      <Translate
        id="page.stale.top"
        description="Name of the title and the introduction of a page in the list of its parts that have changed">
        The title and the introduction
      </Translate>
    );
  }
  // What is not translated at all has no place on this page to lead to.
  if (title.lang !== undefined) return <Localized>{title}</Localized>;
  return <a href={`#${id}`}>{title.text}</a>;
}
