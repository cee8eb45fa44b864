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

import { basisName } from '../../explorer/basis-name';
import { stepOf } from '../../explorer/control-step';

import styles from './styles.module.css';

/** Every threat to the perimeter, with the control against it, what that rests on, and the scenarios that show it. */
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
  const { id, name, component, isPlaced, threat, check, basis, reason, ...rest } = control;
  const { status, isAssumed, scenarios } = rest;
  useBrokenLinks().collectAnchor(`control-${id}`);
  return (
    <tr id={`control-${id}`}>
      <td>
        <Localized>{threat}</Localized>
      </td>
      <th scope="row" className={styles.control}>
        <Localized>{name}</Localized>
        <div className={styles.note}>
          <Localized>{component}</Localized>
          {isPlaced && <Assumed to="/about#what-is-fact-and-what-is-assumption" />}
        </div>
      </th>
      <td>
        <Localized>{check}</Localized>
        <div className={styles.note}>
          <Translate
            id="threats.basis.note"
            description="Below a check: {basis} is such as “documented”, {reason} a sentence about it"
            values={{ basis: basisName(basis), reason: <Localized>{reason}</Localized> }}>
            {'Basis: {basis}. {reason}'}
          </Translate>
        </div>
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
      <Link to={to}>{assumedMark()}</Link>
    </>
  );
}

const assumedMark = () =>
  translate({
    id: 'threats.assumed',
    message: '(assumed)',
    description: 'After an HTTP status or a component that is assumed',
  });

/** @example marked('403', true) // => '403 (assumed)' */
const marked = (text: string, isAssumed: boolean) =>
  isAssumed ? `${text} ${assumedMark()}` : text;

/** The same rows for a spreadsheet, made in the page: a data address, as nothing has to be fetched. */
function Download(): ReactNode {
  const [rows] = useState(() =>
    csv([
      [...columns(), ...basisColumns()],
      ...controls.map((control) => [
        control.threat.text,
        control.name.text,
        marked(control.component.text, control.isPlaced),
        control.check.text,
        marked(String(control.status), control.isAssumed),
        control.scenarios.map(({ title }) => title.text).join('; '),
        basisName(control.basis),
        control.reason.text,
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
      message: 'Check',
      description: 'Column heading',
    }),
    translate({
      id: 'threats.status',
      message: 'Status',
      description: 'Column heading: the HTTP status of a rejection',
    }),
    translate({
      id: 'threats.scenario',
      message: 'Shown by',
      description: 'Column heading: the scenarios that show the control',
    }),
  ];
}

function basisColumns(): readonly string[] {
  return [
    translate({ id: 'threats.basis', message: 'Basis', description: 'Column heading' }),
    translate({
      id: 'threats.reason',
      message: 'What the documentation states',
      description: 'Column heading',
    }),
  ];
}
