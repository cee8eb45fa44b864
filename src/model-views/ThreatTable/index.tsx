import { useState, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import controls from '@data/controls.json';
import Columns from '@site/src/components/Columns';
import Localized from '@site/src/components/Localized';
import ScrollableTable from '@site/src/components/ScrollableTable';
import { csv } from '@site/src/platform/export/csv';
import type { CitedFact, MarkedFact } from '@site/src/facts/data';
import Facts from '@site/src/facts/Facts';
import Marks from '@site/src/facts/Marks';
import { stateName } from '@site/src/facts/state-name';
import type { Control } from '@site/src/model-views/data';

import { assumedMark, isAssumed } from '../../explorer/assumed';
import { stepOf } from '../../explorer/control-step';

import styles from './styles.module.css';

/** Every threat to the perimeter, with the control against it, the facts behind it, and the scenarios that show it. */
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
  const { id, name, component, place, threat, check, facts, status, assumption } = control;
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
          <Cited facts={place} />
        </div>
      </th>
      <td>
        <Localized>{check}</Localized>
        <Facts facts={facts} />
      </td>
      <td>
        <code>{status}</code>
        <Cited facts={assumption} />
      </td>
      <td>
        {control.scenarios.length === 0 && '—'}
        {control.scenarios.map((scenario) => (
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

/** The marks of facts, after a word that says so if something is assumed. */
function Cited({ facts }: { readonly facts: readonly MarkedFact[] }): ReactNode {
  return (
    <>
      {isAssumed(facts) && ` ${assumedMark()}`}
      <Marks facts={facts} />
    </>
  );
}

/** @example marked('403', control.assumption) // => '403 (assumed)' */
const marked = (text: string, facts: readonly MarkedFact[]) =>
  isAssumed(facts) ? `${text} ${assumedMark()}` : text;

/** The same rows for a spreadsheet, made in the page: a data address, as nothing has to be fetched. */
function Download(): ReactNode {
  const [rows] = useState(() =>
    csv([
      [...columns(), factsColumn()],
      ...controls.map((control) => [
        control.threat.text,
        control.name.text,
        marked(control.component.text, control.place),
        control.check.text,
        marked(String(control.status), control.assumption),
        control.scenarios.map(({ title }) => title.text).join('; '),
        control.facts.map(factLine).join('\n'),
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

/** @example factLine(fact) // => '[Assumed] The WAF rejects path traversal.' */
const factLine = ({ state, statement }: CitedFact) =>
  `[${stateName(state)}] ${statement.text.replaceAll('`', '')}`;

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

const factsColumn = () =>
  translate({
    id: 'threats.facts',
    message: 'Facts',
    description: 'Column heading: the facts behind a row, each with its state',
  });
