import { useEffect, type ReactNode } from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import { useHistory, useLocation } from '@docusaurus/router';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';

import Localized from '@site/src/components/Localized';
import type { MovedPage } from '../../data';
import Frame from '../Frame';
import { movedState } from '../use-place';

/**
 * The former address of a scenario: a sentence with a link to the scenario that replaces it. With JavaScript, the
 * address changes to that of the scenario, with the same fragment; the notice is then there.
 */
export default function Moved({ page }: { readonly page: MovedPage }): ReactNode {
  const { current, title } = page;
  const history = useHistory();
  const { hash } = useLocation();
  const pathname = useBaseUrl(`/explorer/${current}`);
  const canonical = useBaseUrl(`/explorer/${current}`, { absolute: true });
  useEffect(() => {
    history.replace({ pathname, hash, state: movedState });
  }, [history, pathname, hash]);
  return (
    <Frame
      hasTools={false}
      title={translate({
        id: 'explorer.moved.title',
        message: 'Scenario removed',
        description: 'Title of the page at the address of a scenario that no longer exists',
      })}
      description=""
      lead={
        <Translate
          id="explorer.moved"
          description="On the page at the address of a scenario that no longer exists; {scenario} is a link to another one"
          values={{
            scenario: (
              <Link to={`/explorer/${current}`}>
                <Localized>{title}</Localized>
              </Link>
            ),
          }}>
          {'This scenario no longer exists. The closest match: {scenario}.'}
        </Translate>
      }>
      <Head>
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={canonical} />
      </Head>
    </Frame>
  );
}
