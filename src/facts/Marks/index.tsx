import type { ReactNode } from 'react';

import type { MarkedFact } from '../data';
import Fact from '../Fact';

type Props = {
  /** In the order of their marks. */
  readonly facts: readonly MarkedFact[];
};

/** The marks of the facts behind a text, directly after it. */
export default function Marks({ facts }: Props): ReactNode {
  return facts.map(({ id, state }) => <Fact key={id} id={id} state={state} />);
}
