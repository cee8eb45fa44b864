import { useId, useRef, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';

import { type ComposedName, CONDITIONS } from '../../../../platform/model/conditions';
import type { ComposePage } from '../../../compose/draft';
import {
  choices,
  composedConditions,
  type DraftField,
  type RequestField,
} from '../../../compose/fields';
import type { Option } from '../../../data';
import Field, { type Kind } from '../Field';
import Presets from '../Presets';
import { anyConnector, choiceName } from '../choice-name';
import type { useComposer } from '../use-composer';

import styles from './styles.module.css';

interface Props {
  readonly page: ComposePage;
  readonly composer: ReturnType<typeof useComposer>;
}

/** The fields of a request, and of the conditions that it meets. */
export default function Form({ page, composer }: Props): ReactNode {
  const { draft, faults, change, start, send } = composer;
  const form = useRef<HTMLFormElement>(null);
  const list = useId();
  const requestKinds = requestKindsOf(list);
  const fields = (names: readonly DraftField[]) =>
    names.map((field) => (
      <Field
        key={field}
        field={field}
        kind={isCondition(field) ? conditionKind(field, page) : requestKinds[field]}
        value={draft[field]}
        fault={faults[field]}
        onChange={change}
      />
    ));
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
        // The first field that is at fault takes the focus, once it is marked.
        requestAnimationFrame(() =>
          form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
        );
      }}>
      <Presets presets={page.presets} onStart={start} />
      <div className={styles.line}>{fields(['method', 'address'])}</div>
      <datalist id={list}>
        {page.addresses.map((address) => (
          <option key={address} value={address} />
        ))}
      </datalist>
      <div className={styles.texts}>{fields(['headers', 'body'])}</div>
      <div className={styles.grid}>{fields(['from', 'scheme'])}</div>
      <details
        className={styles.conditions}
        open={hasFault(faults, composedConditions) ? true : undefined}>
        <summary>
          <Translate
            id="explorer.compose.conditions"
            description="Opens the fields of what holds while the request is made">
            Conditions: quota, load, restrictions, connector
          </Translate>
        </summary>
        <div className={styles.grid}>{fields(composedConditions)}</div>
      </details>
      <button type="submit" className={styles.send}>
        <Translate id="explorer.compose.send" description="Button that plays a composed request">
          Send
        </Translate>
      </button>
    </form>
  );
}

const hasFault = (faults: object, names: readonly string[]): boolean =>
  names.some((name) => name in faults);

const isCondition = (field: DraftField): field is ComposedName => field in CONDITIONS;

/** @param list the id of the list that completes addresses */
const requestKindsOf = (list: string): Readonly<Record<RequestField, Kind>> => ({
  method: { type: 'choice', options: choices.method.map((method) => [method, method]) },
  scheme: {
    type: 'choice',
    options: choices.scheme.map((scheme) => [scheme, scheme.toUpperCase()]),
  },
  address: { type: 'line', list },
  headers: {
    type: 'lines',
    rows: 4,
    hint: translate({
      id: 'explorer.compose.headers.hint',
      message:
        'One a line. No link holds the value of Authorization or x-codat-client; a real key is not needed here.',
      description: 'Below the field of headers',
    }),
  },
  body: { type: 'lines', rows: 4 },
  from: { type: 'line' },
});

/** The type of a condition decides its widget. */
function conditionKind(name: ComposedName, { connectors }: ComposePage): Kind {
  const row = CONDITIONS[name];
  switch (row.type) {
    case 'boolean':
      return { type: 'switch' };
    case 'count':
      return { type: 'count' };
    case 'addresses':
    case 'words':
      return { type: 'line' };
    case 'connector':
      return { type: 'choice', options: [['', anyConnector()], ...optionsOf(connectors)] };
    case 'enum':
      return {
        type: 'choice',
        options: row.values.map((value) => [value, choiceName(name, value)]),
      };
  }
}

const optionsOf = (options: readonly Option[]) =>
  options.map(({ id, name }) => [id, name.text] as const);
