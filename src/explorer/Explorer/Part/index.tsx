import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';

import Localized from '@site/src/components/Localized';
import type { PlacedEntry, PartEntry, Reading, ScenarioEntry } from '../../data';
import { fragmentOf } from '../../fragment';

import styles from './styles.module.css';

interface Props {
  readonly part: PartEntry;
  readonly scenarios: readonly ScenarioEntry[];
}

/** The details of a part: what it is, who is responsible for it, its controls, and links to more. */
export default function Part({ part, scenarios }: Props): ReactNode {
  const { description, party, partyDescription, placed, controls, pages, areas, members } = part;
  const through = scenarios.filter(({ id }) => part.scenarios.includes(id));
  return (
    <div className={styles.part}>
      <p>
        <Localized>{description}</Localized>
      </p>
      {placed && <Placed {...placed} />}
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
        </dd>
        {controls.length > 0 && (
          <>
            <dt>
              <Translate id="explorer.part.controls" description="Before what a part checks">
                Controls
              </Translate>
            </dt>
            {controls.map(({ id, name, check, placed: where }) => (
              <dd key={id}>
                <strong>
                  <Localized>{name}</Localized>
                </strong>
                {' · '}
                <Localized>{check}</Localized>
                {where && <Placed {...where} />}
              </dd>
            ))}
          </>
        )}
        {members.length > 0 && (
          <>
            <dt>
              <Translate id="explorer.part.members" description="Before a list of integrations">
                Integrations
              </Translate>
            </dt>
            <dd>
              <ul className={styles.members} translate="no">
                {members.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {areas.length > 0 && (
          <>
            <dt>
              <Translate id="explorer.part.operations" description="Before links to operations">
                API operations
              </Translate>
            </dt>
            <dd className={styles.basis}>
              <Translate
                id="explorer.part.areas"
                description="Before the areas of the Public API, which are a grouping of its operations">
                Grouped by area. This grouping is this guide’s own, derived from the API’s tags.
              </Translate>
            </dd>
            {areas.map(({ id, name, description: does, operations }) => (
              <dd key={id}>
                <strong>
                  <Localized>{name}</Localized>
                </strong>
                {' · '}
                <Localized>{does}</Localized>
                <LinkList readings={operations} />
              </dd>
            ))}
          </>
        )}
        <Links
          readings={through.map(({ id, title }) => ({
            title: title.text,
            path: `/explorer/${id}`,
          }))}>
          <Translate id="explorer.part.scenarios" description="Before links to scenarios">
            Scenarios through it
          </Translate>
        </Links>
        <Links readings={pages}>
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

interface LinksProps {
  readonly readings: readonly Reading[];
  /** The name of the list. */
  readonly children: ReactNode;
}

/** Nothing where there is nothing to link to. */
function Links({ readings, children }: LinksProps): ReactNode {
  if (readings.length === 0) return null;
  return (
    <>
      <dt>{children}</dt>
      <dd>
        <LinkList readings={readings} />
      </dd>
    </>
  );
}

function LinkList({ readings }: Pick<LinksProps, 'readings'>): ReactNode {
  return (
    <ul className={styles.links}>
      {readings.map(({ title, path }) => (
        <li key={path}>
          <Link to={path}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}

/** Why the part is in the figure although the documented topology does not draw it. */
function Placed({ basis, reason }: PlacedEntry): ReactNode {
  return (
    <p className={styles.basis}>
      <strong>
        {basis === 'fact' ? (
          <Translate
            id="explorer.part.placed.fact"
            description="Marks a part that the documentation states and its picture does not draw">
            Added by this guide (documented)
          </Translate>
        ) : (
          <Translate
            id="explorer.part.placed.assumption"
            description="Marks a part that this guide assumes">
            Added by this guide (assumption)
          </Translate>
        )}
      </strong>
      {' · '}
      <Localized>{reason}</Localized>
    </p>
  );
}
