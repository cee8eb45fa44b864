import { useId, useRef, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';

import { choices, type ComposePage, type DraftField } from '../../../compose/draft';
import Field, { type Kind } from '../Field';
import Presets from '../Presets';
import { choiceName } from '../choice-name';
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
  const kinds = { ...fixedKinds(), ...givenKinds(page), address: { type: 'line', list } as const };
  const fields = (names: readonly (keyof typeof kinds)[]) =>
    names.map((field) => (
      <Field
        key={field}
        field={field}
        kind={kinds[field]}
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
      <div className={styles.grid}>{fields(['from', 'environment', 'scheme'])}</div>
      <details className={styles.conditions} open={hasFault(faults, conditions) ? true : undefined}>
        <summary>
          <Translate
            id="explorer.compose.conditions"
            description="Opens the fields of what holds while the request is made">
            Conditions: quota, load, restrictions, connector
          </Translate>
        </summary>
        <div className={styles.grid}>{fields(conditions)}</div>
      </details>
      <button type="submit" className={styles.send}>
        <Translate id="explorer.compose.send" description="Button that plays a composed request">
          Send
        </Translate>
      </button>
    </form>
  );
}

const conditions = [
  ...(['connectedCompanies', 'requestsToday', 'concurrentRequests', 'requestsThisMinute'] as const),
  ...(['requestsPerSecond', 'allowedAddresses', 'connector', 'authorization', 'source'] as const),
  ...(['machine', 'syncing', 'mutualTls', 'certificate'] as const),
] as const;

const hasFault = (faults: object, names: readonly string[]): boolean =>
  names.some((name) => name in faults);

const line: Kind = { type: 'line' };
const count: Kind = { type: 'count' };

function fixedKinds() {
  return {
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
    from: line,
    allowedAddresses: line,
    syncing: line,
    connectedCompanies: count,
    requestsToday: count,
    concurrentRequests: count,
    requestsThisMinute: count,
    requestsPerSecond: count,
    mutualTls: { type: 'switch' },
    certificate: { type: 'switch' },
  } as const satisfies Partial<Record<DraftField, Kind>>;
}

function givenKinds({ environments, connectors }: ComposePage) {
  const named = (values: readonly string[]): Kind => ({
    type: 'choice',
    options: values.map((value) => [value, choiceName(value)]),
  });
  return {
    method: named(choices.method),
    scheme: named(choices.scheme),
    authorization: named(choices.authorization),
    source: named(choices.source),
    machine: named(choices.machine),
    environment: {
      type: 'choice',
      options: environments.map(({ id, name }) => [id, name.text]),
    },
    connector: {
      type: 'choice',
      options: [
        ['', choiceName('')],
        ...connectors.map(({ id, name }) => [id, name.text] as const),
      ],
    },
  } as const satisfies Partial<Record<DraftField, Kind>>;
}
