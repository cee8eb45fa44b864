import { useId, type MouseEvent, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';

import OptionList from '../OptionList';
import Option from '../OptionList/Option';
import { places, type Place } from './places';
import styles from './styles.module.css';

type Props = {
  readonly id: string;
  readonly recent: readonly string[];
  /** The index of the active option, counted over searches and places together. */
  readonly active: number | undefined;
  readonly optionId: (index: number) => string;
  readonly onSearch: (query: string) => void;
  readonly onFollow: (event: MouseEvent, url: string) => void;
};

/** What an empty field offers: the recent searches, and places from which to begin. */
export default function Start(props: Props): ReactNode {
  const { id, recent, active, optionId, onSearch, onFollow } = props;
  const label = translate({
    id: 'search.start',
    message: 'Suggestions',
    description: 'Name of the list of recent searches and pages, before anything is typed',
  });
  const option = (index: number) => ({ id: optionId(index), isActive: index === active });
  return (
    <OptionList id={id} label={label}>
      {recent.length > 0 && (
        <Group
          name={
            <Translate id="search.recent" description="Above the searches made before">
              Recent searches
            </Translate>
          }>
          {recent.map((query, index) => (
            <Option key={query} {...option(index)} onClick={() => onSearch(query)}>
              <span className={styles.query}>{query}</span>
            </Option>
          ))}
        </Group>
      )}
      <Group
        name={
          <Translate id="search.places" description="Above pages from which to begin">
            Where to start
          </Translate>
        }>
        {places().map((place, index) => (
          <PlaceOption
            key={place.path}
            {...option(recent.length + index)}
            place={place}
            onFollow={onFollow}
          />
        ))}
      </Group>
    </OptionList>
  );
}

type GroupProps = { readonly name: ReactNode; readonly children: ReactNode };

function Group({ name, children }: GroupProps): ReactNode {
  const nameId = useId();
  return (
    <div role="group" aria-labelledby={nameId} className={styles.group}>
      <div id={nameId} role="presentation" className={styles.name}>
        {name}
      </div>
      {children}
    </div>
  );
}

type PlaceOptionProps = Pick<Props, 'onFollow'> & {
  readonly id: string;
  readonly isActive: boolean;
  readonly place: Place;
};

function PlaceOption({ place, onFollow, ...option }: PlaceOptionProps): ReactNode {
  const url = useBaseUrl(place.path);
  return (
    <Option {...option} href={url} onClick={(event) => onFollow(event, url)}>
      <span className={styles.place}>{place.name}</span>{' '}
      <span className={styles.about}>{place.about}</span>
    </Option>
  );
}
