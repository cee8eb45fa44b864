import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';

import Localized from '@site/src/components/Localized';
import type { FailingPart, FailuresPage, SufferingGroup } from '../../../failures';
import Told from './Told';

import styles from './styles.module.css';

interface Props {
  readonly part: FailingPart;
  readonly page: FailuresPage;
}

/** The impact of a component failure: requests affected in the same way are grouped, each with a link to its page. */
export default function Radius({ part, page }: Props): ReactNode {
  if (part.groups.length === 0) return null;
  return (
    <ul className={styles.groups}>
      {part.groups.map((group) => (
        <li key={[...group.scenarios, ...group.operations].join()} className={styles.group}>
          <Told group={group} />
          <p className={styles.callers}>
            <Callers group={group} page={page} />
          </p>
          <div className={styles.lists}>
            <Links
              links={group.scenarios.map((id) => ({
                path: `/explorer/${id}`,
                title: <Localized>{page.scenarios[id] ?? { text: id }}</Localized>,
              }))}>
              <Translate
                id="explorer.failures.scenarios"
                description="Above the scenarios that suffer">
                Scenarios
              </Translate>
            </Links>
            <Links links={group.operations.flatMap((id) => page.operations[id] ?? [])}>
              <Translate
                id="explorer.failures.operations"
                description="Above the API operations that suffer">
                API operations
              </Translate>
            </Links>
          </div>
        </li>
      ))}
    </ul>
  );
}

interface LinksProps {
  readonly links: readonly { readonly path: string; readonly title: ReactNode }[];
  /** The name of the list. */
  readonly children: ReactNode;
}

/** Nothing where there is nothing to link to. */
function Links({ links, children }: LinksProps): ReactNode {
  if (links.length === 0) return null;
  return (
    <div>
      <p className={styles.name}>{children}</p>
      <ul className={styles.links}>
        {links.map(({ path, title }) => (
          <li key={path}>
            <Link to={path}>{title}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface CallersProps {
  readonly group: SufferingGroup;
  readonly page: FailuresPage;
}

function Callers({ group, page }: CallersProps): ReactNode {
  const names = group.callers.map((id) => page.parts.find((part) => part.id === id)?.name.text);
  return (
    <Translate
      id="explorer.failures.callers"
      description="Which parts are the first to meet the failure; {names} is a list of names"
      values={{ names: names.join(', ') }}>
      {'First met by: {names}.'}
    </Translate>
  );
}
