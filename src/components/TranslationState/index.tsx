import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import areas from '@generated/translation/default/state.json';
import ScrollableTable from '@site/src/components/ScrollableTable';
import type { Area, Counts } from '@site/src/translation/data';

import { areaName } from './area-name';
import styles from './styles.module.css';

/** How many texts of each area are current in French, as the site was built. */
export default function TranslationState(): ReactNode {
  return (
    <ScrollableTable>
      <thead>
        <tr>
          <th scope="col">
            <Translate
              id="translation.area"
              description="Column heading: a kind of text, or a file">
              Texts
            </Translate>
          </th>
          <th scope="col" className={styles.number}>
            <Translate id="translation.total" description="Column heading: number of texts">
              Total
            </Translate>
          </th>
          <th scope="col" className={styles.number}>
            <Translate
              id="translation.current"
              description="Column heading: number of texts whose French matches the English">
              Current
            </Translate>
          </th>
          <th scope="col" className={styles.number}>
            <Translate
              id="translation.stale"
              description="Column heading: number of texts whose English has changed since they were translated">
              Behind
            </Translate>
          </th>
          <th scope="col" className={styles.number}>
            <Translate
              id="translation.missing"
              description="Column heading: number of texts without French">
              Missing
            </Translate>
          </th>
        </tr>
      </thead>
      {areas.map((area) => (
        <AreaRows key={area.kind} area={area} />
      ))}
    </ScrollableTable>
  );
}

function AreaRows({ area: { kind, counts, files } }: { readonly area: Area }): ReactNode {
  return (
    <tbody>
      <tr className={styles.area}>
        <th scope="row">{areaName(kind)}</th>
        <Numbers counts={counts} />
      </tr>
      {files.map((file) => (
        <tr key={file.name}>
          <th scope="row" className={styles.file}>
            {file.name.startsWith('/') ? (
              <Link to={file.name}>{file.name}</Link>
            ) : (
              <code>{file.name}</code>
            )}
          </th>
          <Numbers counts={file.counts} />
        </tr>
      ))}
    </tbody>
  );
}

function Numbers({ counts }: { readonly counts: Counts }): ReactNode {
  const { i18n } = useDocusaurusContext();
  const format = new Intl.NumberFormat(i18n.currentLocale);
  const { total, current, stale, missing } = counts;
  return [total, current, stale, missing].map((count, i) => (
    <td key={i} className={styles.number}>
      {format.format(count)}
    </td>
  ));
}
