import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import ledger from '@generated/facts/default/ledger.json';

import type { FactData, LedgerData } from '../../data';
import Place from '../../Place';
import Statement from '../../Statement';
import { stateName } from '../../state-name';
import StateSign from '../../StateSign';
import { placeOf, type Spot } from './place';
import styles from './styles.module.css';

const { facts }: LedgerData = ledger;

type Props = {
  readonly id: string;
  /** The id of the fact. */
  readonly fact: string;
};

/** The fact behind a mark: its state, its sentence and its sources. It is part of the link, so it has no links itself. */
export default function Card({ id, fact: name }: Props): ReactNode {
  const card = useRef<HTMLSpanElement>(null);
  const [spot, setSpot] = useState<Spot>();
  useLayoutEffect(() => {
    const mark = card.current?.parentElement?.getBoundingClientRect();
    const own = card.current?.getBoundingClientRect();
    if (mark && own) setSpot(placeOf(mark, own, document.documentElement));
  }, []);
  const fact = facts[name];
  if (fact === undefined) return null;
  return (
    <span ref={card} id={id} className={styles.card} style={spot ?? { visibility: 'hidden' }}>
      <span className={styles.state}>
        <StateSign state={fact.state} /> {stateName(fact.state)}
      </span>
      <span className={styles.statement}>
        <Statement>{fact.statement}</Statement>
      </span>
      <Basis fact={fact} />
    </span>
  );
}

/** What a fact rests on: its sources, what contradicting sources say, or why it is assumed. */
function Basis({ fact }: { readonly fact: FactData }): ReactNode {
  switch (fact.state) {
    case 'documented':
    case 'example':
      return fact.sources.map((place, index) => (
        <Place key={index} place={place} isLinked={false} />
      ));
    case 'contradicted':
      return fact.readings.map((reading, index) => (
        <span key={index} className={styles.reading}>
          <Statement>{reading.says}</Statement> <Place place={reading} isLinked={false} />
        </span>
      ));
    case 'assumed':
      return (
        <span>
          <Statement>{fact.because}</Statement>
        </span>
      );
    case 'not-published':
      return null;
  }
}
