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

/** What suffers while a part fails: alike requests together, each with a link to its page. */
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
            {group.scenarios.length > 0 && (
              <div>
                <p className={styles.name}>
                  <Translate
                    id="explorer.failures.scenarios"
                    description="Above the scenarios that suffer">
                    Scenarios
                  </Translate>
                </p>
                <ul className={styles.links}>
                  {group.scenarios.map((id) => (
                    <li key={id}>
                      <Link to={`/explorer/${id}`}>
                        <Localized>{page.scenarios[id] ?? { text: id }}</Localized>
                      </Link>
                    </li>
                  ))}
                </ul>
              </div>
            )}
            {group.operations.length > 0 && (
              <div>
                <p className={styles.name}>
                  <Translate
                    id="explorer.failures.operations"
                    description="Above the API operations that suffer">
                    API operations
                  </Translate>
                </p>
                <ul className={styles.links}>
                  {group.operations.map((id) => (
                    <li key={id}>
                      <Link to={page.operations[id]?.path}>{page.operations[id]?.title}</Link>
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </div>
        </li>
      ))}
    </ul>
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
