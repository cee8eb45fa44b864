import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import Marks from '@site/src/facts/Marks';
import type { LoadChart } from '../../../data';

interface Props {
  readonly chart: LoadChart;
}

/** What the chart of the load shows, and what it assumes. */
export default function LoadText({ chart: { rate, instances, facts } }: Props): ReactNode {
  const number = new Intl.NumberFormat(useDocusaurusContext().i18n.currentLocale);
  const counts = instances.map(({ value }) => value);
  return (
    <>
      <Translate
        id="home.load"
        description="What the view of a service under load shows, with an example; {first} and {last} are numbers of instances"
        values={{
          rate: number.format(rate),
          first: number.format(counts[0] ?? 0),
          last: number.format(counts.at(-1) ?? 0),
        }}>
        {
          'When engineers are alerted and a service scales out: with {rate} requests per second, from {first} instances to {last}.'
        }
      </Translate>{' '}
      <Translate id="home.load.assumed" description="Followed by the marks of assumptions">
        The load, the processing time and the scaling rule are assumed.
      </Translate>
      <Marks facts={facts} />
    </>
  );
}
