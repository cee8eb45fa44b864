import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';

import type { FailuresPage } from '../../failures';
import { fragmentOf } from '../../fragment';
import Frame from '../Frame';
import Figure from './Figure';
import Summary from './Summary';

import styles from './styles.module.css';

/** The impact of component failures: of the one selected in the figure, and of all of them in a table. */
export default function Failures({ page }: { readonly page: FailuresPage }): ReactNode {
  const { collectAnchor } = useBrokenLinks();
  for (const { id } of page.parts) collectAnchor(fragmentOf({ part: id }).slice(1));
  return (
    <Frame
      title={translate({
        id: 'explorer.failures.title',
        message: 'Impact of a component failure',
        description: 'Title of the page of failures',
      })}
      description={translate({
        id: 'explorer.failures.description',
        message:
          'Mark a component of the Codat platform as failing, and see which scenarios and API operations are affected, immediately or later.',
        description: 'Description of the page of failures, for search engines',
      })}
      lead={
        <Translate id="explorer.failures.lead" description="Introduction of the page of failures">
          Every scenario, and one request for every API operation, runs through the model of the
          platform: once without a failure, and once for each component that fails. Whatever then
          ends differently is affected: immediately, if the client receives an error; or later, if
          the response is the same but the work that follows it fails.
        </Translate>
      }>
      <p className={styles.note}>
        <Translate
          id="explorer.failures.assumption"
          description="Under the introduction of the page of failures; {link} leads to the list of assumptions"
          values={{
            link: (
              <Link to="/about#assumptions-of-the-model">
                <Translate
                  id="explorer.failures.assumption.link"
                  description="The link in the sentence about assumed failures">
                  assumptions
                </Translate>
              </Link>
            ),
          }}>
          {
            'How a component fails, what its caller then does and the status of the response are {link}, not facts about Codat. Redundancy and retries are not modelled.'
          }
        </Translate>
      </p>
      <Figure page={page} />
      <Summary page={page} />
    </Frame>
  );
}
