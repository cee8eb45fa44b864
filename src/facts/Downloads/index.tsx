import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';

/** The ledger for programs, in the language of the page. */
export default function Downloads(): ReactNode {
  const json = useBaseUrl('/facts.json');
  const csv = useBaseUrl('/facts.csv');
  return (
    <ul>
      <li>
        <a href={json} download>
          <Translate id="facts.download.json" description="Link that downloads all facts">
            All facts (JSON)
          </Translate>
        </a>
      </li>
      <li>
        <a href={csv} download>
          <Translate id="facts.download.csv" description="Link that downloads all facts as a table">
            All facts (CSV, for spreadsheets)
          </Translate>
        </a>
      </li>
    </ul>
  );
}
