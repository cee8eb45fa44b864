import { useId, type ReactNode } from 'react';
import clsx from 'clsx';

import type { Draft, DraftField, FieldFault } from '../../../compose/fields';
import { faultText } from '../fault-text';
import { fieldName } from '../field-name';

import styles from './styles.module.css';

/** How a field is filled in. */
export type Kind =
  | { readonly type: 'line'; readonly list?: string }
  | { readonly type: 'lines'; readonly rows: number; readonly hint?: string }
  | { readonly type: 'count' }
  | { readonly type: 'switch' }
  | { readonly type: 'choice'; readonly options: readonly (readonly [string, string])[] };

interface Props {
  readonly field: DraftField;
  readonly kind: Kind;
  readonly value: string;
  readonly fault: FieldFault | undefined;
  readonly onChange: (changes: Partial<Draft>) => void;
}

/** One field of a composed request, with its name, and what is wrong with it. */
export default function Field({ field, kind, value, fault, onChange }: Props): ReactNode {
  const id = useId();
  const hint = kind.type === 'lines' ? kind.hint : undefined;
  const described = [fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    'aria-invalid': fault !== undefined,
    'aria-describedby': described === '' ? undefined : described,
    className: clsx(styles.input, fault && styles.faulty),
    spellCheck: false,
    autoComplete: 'off',
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange({ [field]: event.target.value }),
  };
  if (kind.type === 'switch')
    return (
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={value !== ''}
          onChange={(event) => onChange({ [field]: event.target.checked ? 'yes' : '' })}
        />
        {fieldName(field)}
      </label>
    );
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.name}>
        {fieldName(field)}
      </label>
      <Input kind={kind} shared={shared} />
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className={styles.fault}>
          {faultText(fault)}
        </p>
      )}
    </div>
  );
}

interface InputProps {
  readonly kind: Exclude<Kind, { readonly type: 'switch' }>;
  readonly shared: Readonly<Record<'id' | 'value' | 'className' | 'autoComplete', string>> & {
    readonly spellCheck: boolean;
    readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
  };
}

function Input({ kind, shared }: InputProps): ReactNode {
  switch (kind.type) {
    case 'line':
      return <input type="text" {...shared} list={kind.list} />;
    case 'count':
      return <input type="text" inputMode="numeric" {...shared} />;
    case 'lines':
      return <textarea {...shared} rows={kind.rows} />;
    case 'choice':
      return (
        <select {...shared}>
          {kind.options.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      );
  }
}
