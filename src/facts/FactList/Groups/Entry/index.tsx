import { Fragment, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import ledger from '@generated/facts/default/ledger.json';
import uses from '@generated/facts/default/uses.json';

import Localized from '../../../../components/Localized';
import type { FactData, LedgerData, UsesData } from '../../../data';
import Statement from '../../../Statement';
import Origin from './Origin';

const { documents }: LedgerData = ledger;
const usesByFact: UsesData = uses;

type Props = {
  /** The id of the fact, which is its anchor. */
  readonly id: string;
  readonly fact: FactData;
};

/** A fact: its sentence, what it rests on, and what rests on it. There are many: their HTML is kept short. */
export default function Entry({ id, fact }: Props): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    // The source first: it is the same in one entry after the other, which compresses best.
    <li data-source={sourcesOf(fact)} id={id}>
      <Statement>{fact.statement}</Statement>
      {fact.state === 'contradicted' && (
        <ul>
          {fact.readings.map((reading, index) => (
            <li key={index}>
              <Statement>{reading.says}</Statement> <Origin place={reading} />
            </li>
          ))}
        </ul>
      )}
      <Origins fact={fact} places={usesByFact[id]} />
    </li>
  );
}

type OriginsProps = {
  readonly fact: FactData;
  /** The pages, scenarios and controls that cite it, if any do. */
  readonly places?: UsesData[string];
};

/** What a fact rests on, and what rests on it. */
function Origins({ fact, places }: OriginsProps): ReactNode {
  const origins = [
    ...('because' in fact ? [<Statement key="because">{fact.because}</Statement>] : []),
    ...('sources' in fact
      ? fact.sources.map((place, index) => <Origin key={index} place={place} />)
      : []),
    ...(places === undefined ? [] : [<CitedBy key="cited" places={places} />]),
  ];
  if (origins.length === 0) return null;
  return (
    <small>
      {origins.map((origin, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {origin}
        </Fragment>
      ))}
    </small>
  );
}

function CitedBy({ places }: Required<Pick<OriginsProps, 'places'>>): ReactNode {
  return (
    <Translate
      id="facts.entry.cited"
      description="After a fact: the pages, scenarios and controls that cite it, as links"
      values={{
        places: <Places places={places} />,
      }}>
      {'cited by {places}'}
    </Translate>
  );
}

function Places({ places }: { readonly places: UsesData[string] }): ReactNode {
  const { collectLink } = useBrokenLinks();
  return places.map(({ title, address }, index) => {
    collectLink(address);
    return (
      <Fragment key={address + title.text}>
        {index > 0 && ', '}
        <a href={address}>
          <Localized>{title}</Localized>
        </a>
      </Fragment>
    );
  });
}

/** The ids of the sources that a fact was read in, between spaces. */
function sourcesOf(fact: FactData): string | undefined {
  const places = 'sources' in fact ? fact.sources : 'readings' in fact ? fact.readings : [];
  const ids = places.map((place) => documents[place.in]?.source);
  return ids.length === 0 ? undefined : [...new Set(ids)].join(' ');
}
