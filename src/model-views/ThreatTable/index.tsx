import { useState, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import controls from '@data/controls.json';
import Columns from '@site/src/components/Columns';
import Localized from '@site/src/components/Localized';
import ScrollableTable from '@site/src/components/ScrollableTable';
import { csv } from '@site/src/platform/export/csv';
import type { Control } from '@site/src/model-views/data';

import { stepOf } from '../../explorer/control-step';

import styles from './styles.module.css';

/** Every threat that the perimeter answers, with its control and the scenarios that show it. */
export default function ThreatTable(): ReactNode {
  return (
    <>
      <ScrollableTable>
        {/* Where a control acts is below its name: a table of six columns is hard to read. */}
        <Columns>{columns().filter((_, i) => i !== placeColumn)}</Columns>
        <tbody>
          {controls.map((control) => (
            <Row key={control.id} control={control} />
          ))}
        </tbody>
      </ScrollableTable>
      <Download />
    </>
  );
}

function Row({ control }: { readonly control: Control }): ReactNode {
  const { id, name, component, isPlaced, threat, check, status, isAssumed, scenarios } = control;
  useBrokenLinks().collectAnchor(`control-${id}`);
  return (
    <tr id={`control-${id}`}>
      <td>
        <Localized>{threat}</Localized>
      </td>
      <th scope="row" className={styles.control}>
        <Localized>{name}</Localized>
        <div className={styles.place}>
          <Localized>{component}</Localized>
          {isPlaced && <Assumed to="/about#what-is-fact-and-what-is-assumption" />}
        </div>
      </th>
      <td>
        <Localized>{check}</Localized>
      </td>
      <td>
        <code>{status}</code>
        {isAssumed && <Assumed to="/about#assumptions-of-the-model" />}
      </td>
      <td>
        {scenarios.length === 0 && '—'}
        {scenarios.map((scenario) => (
          <div key={scenario.id}>
            <Link to={stepOf(scenario)}>
              <Localized>{scenario.title}</Localized>
            </Link>
          </div>
        ))}
      </td>
    </tr>
  );
}

/** Marks an assumption, and leads to the list of those of its kind. */
function Assumed({ to }: { readonly to: string }): ReactNode {
  return (
    <>
      {' '}
      <Link to={to}>
        <Translate
          id="threats.assumed"
          description="After an HTTP status or a component that is assumed">
          (assumed)
        </Translate>
      </Link>
    </>
  );
}

/** The same rows for a spreadsheet, made in the page: a data address, as nothing has to be fetched. */
function Download(): ReactNode {
  const [rows] = useState(() =>
    csv([
      columns(),
      ...controls.map((control) => [
        control.threat.text,
        control.name.text,
        control.component.text,
        control.check.text,
        control.status,
        control.scenarios.map(({ title }) => title.text).join('; '),
      ]),
    ]),
  );
  return (
    <p className={styles.download}>
      <a
        href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${rows}`)}`}
        download="threats-and-controls.csv">
        <Translate id="threats.download" description="Link that saves the table as a file">
          Download the table (CSV)
        </Translate>
      </a>
    </p>
  );
}

const placeColumn = 2;

function columns(): readonly string[] {
  return [
    translate({ id: 'threats.threat', message: 'Threat', description: 'Column heading' }),
    translate({ id: 'threats.control', message: 'Control', description: 'Column heading' }),
    translate({
      id: 'threats.place',
      message: 'Acts at',
      description: 'Column heading: the component that applies the control',
    }),
    translate({
      id: 'threats.check',
      message: 'What holds for a request that passes',
      description: 'Column heading',
    }),
    translate({
      id: 'threats.status',
      message: 'Refusal',
      description: 'Column heading: the HTTP status of a refusal',
    }),
    translate({
      id: 'threats.scenario',
      message: 'Shown by',
      description: 'Column heading: the scenarios that show the control',
    }),
  ];
}
