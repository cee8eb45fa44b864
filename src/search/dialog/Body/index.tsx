import type { Dispatch, MouseEvent, ReactNode } from 'react';
import { useHistory } from '@docusaurus/router';

import Advice from '../Advice';
import ClearRecent from '../ClearRecent';
import Filter from '../Filter';
import { hasModifier } from '../keys';
import { outcomeOf, totalOf } from '../search-outcome';
import Results from '../Results';
import Start from '../Start';
import { isIdle, listedAnswer, type SearchAction, type SearchState } from '../state';
import type { Recent } from '../useRecent';

type Props = {
  readonly state: SearchState;
  readonly dispatch: Dispatch<SearchAction>;
  readonly recent: Recent;
  readonly listId: string;
  readonly optionId: (index: number) => string;
  /** The index of the active option. */
  readonly active: number | undefined;
  readonly onFocusField: () => void;
  /** Closes the dialog, before another page is shown. */
  readonly onLeave: () => void;
};

/** What is below the status: suggestions, results with their filter, or advice. */
export default function Body(props: Props): ReactNode {
  const { state, dispatch, recent, listId, optionId, active, onFocusField, onLeave } = props;
  const history = useHistory();
  const list = { id: listId, active, optionId };

  const open = (event: MouseEvent, url: string) => {
    if (hasModifier(event)) return;
    event.preventDefault();
    onLeave();
    history.push(url);
  };

  if (isIdle(state)) {
    const clear = () => {
      recent.clear();
      onFocusField();
    };
    return (
      <>
        <Start
          {...list}
          recent={recent.searches}
          onSearch={(query) => dispatch({ type: 'typed', query })}
          onFollow={open}
        />
        {recent.searches.length > 0 && <ClearRecent onClear={clear} />}
      </>
    );
  }
  if (outcomeOf(state).type === 'none') return <Advice onFollow={open} />;
  const { answer, kind } = state;
  const listed = listedAnswer(state);
  return (
    <>
      {answer !== undefined && totalOf(answer) > 0 && (
        <Filter
          answer={answer}
          kind={kind}
          onChoose={(chosen) => dispatch({ type: 'filtered', kind: chosen })}
          onFocusField={onFocusField}
        />
      )}
      {listed !== undefined && (
        <Results
          {...list}
          answer={listed}
          onFollow={(event, url) => {
            recent.remember(state.query);
            open(event, url);
          }}
          onExtend={() => dispatch({ type: 'extended' })}
        />
      )}
    </>
  );
}
