import { useId, type ReactNode, type SubmitEvent } from 'react';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import { interactive } from '@site/src/components/interactive';

import { requestSearch } from '../request';
import styles from './styles.module.css';

const fieldName = 'query';

/** A search field in a page. It opens the dialog with what was typed; without scripts there is nothing to open. */
export default function SearchForm(): ReactNode {
  const id = useId();
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const query = new FormData(event.currentTarget).get(fieldName);
    if (typeof query === 'string') requestSearch(query);
  };
  return (
    <form role="search" className={clsx(styles.form, interactive)} onSubmit={onSubmit}>
      <label htmlFor={id}>
        <Translate id="search.form.field" description="Label of the search field of the 404 page">
          Search this site
        </Translate>
      </label>
      <input id={id} name={fieldName} type="search" className={styles.field} autoComplete="off" />
      <button type="submit" className={styles.button}>
        <Translate
          id="search.form.submit"
          description="Button beside the search field of the 404 page">
          Search
        </Translate>
      </button>
    </form>
  );
}
