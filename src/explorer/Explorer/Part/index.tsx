import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';

import Localized from '@site/src/components/Localized';
import type { PartsIndex, PartEntry } from '../../data';
import Marks from '@site/src/facts/Marks';
import { fragmentOf } from '../../fragment';
import Areas from './Areas';
import Behind from './Behind';
import Connections from './Connections';
import Controls from './Controls';
import { factsOf } from './facts-of';
import Links from './Links';
import Members from './Members';

import styles from './styles.module.css';

interface Props {
  readonly part: PartEntry;
  readonly index: PartsIndex;
}

/** The details of a part: what it is, who is responsible for it, its connections and controls, and links to more. */
export default function Part({ part, index }: Props): ReactNode {
  const { description, party, partyDescription, partyFacts } = part;
  const through = index.scenarios.filter(({ id }) => part.scenarios.includes(id));
  return (
    <div className={styles.part}>
      <p>
        <Localized>{description}</Localized>
      </p>
      <Behind of={part} index={index} />
      <dl className={styles.facts}>
        <dt>
          <Translate id="explorer.part.party" description="Before the name of a party">
            Responsible
          </Translate>
        </dt>
        <dd>
          <Localized>{party}</Localized>
          {' · '}
          <span className={styles.basis}>
            <Localized>{partyDescription}</Localized>
          </span>
          <Marks facts={factsOf(partyFacts, index)} />
        </dd>
        <Connections connections={part.connections} index={index} />
        <Controls controls={part.controls} index={index} />
        <Members members={part.members} />
        <Areas areas={part.areas} />
        <Links
          readings={through.map(({ id, title }) => ({
            title: title.text,
            path: `/explorer/${id}`,
          }))}>
          <Translate id="explorer.part.scenarios" description="Before links to scenarios">
            Scenarios through it
          </Translate>
        </Links>
        <Links readings={part.pages}>
          <Translate id="explorer.part.pages" description="Before links to pages">
            Read more
          </Translate>
        </Links>
      </dl>
      <p className={styles.failure}>
        <Link to={`/explorer/failures${fragmentOf({ part: part.id })}`}>
          <Translate
            id="explorer.part.failure"
            description="Link from a component to the impact of its failure">
            What if this fails?
          </Translate>
        </Link>
      </p>
    </div>
  );
}
