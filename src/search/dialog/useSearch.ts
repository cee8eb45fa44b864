import { useEffect, useReducer, type Dispatch } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';

import { forgetEngine, searchEngine } from './engine';
import { initialState, reduce, wantedRequest, type SearchAction, type SearchState } from './state';

const pauseInTyping = 60;
const hasIndex = process.env.NODE_ENV === 'production';

/**
 * The state of the search, and its effects: the index is loaded, and requests are sent to the engine.
 * @param first the query at first
 */
export function useSearch(first: string): readonly [SearchState, Dispatch<SearchAction>] {
  const directory = useBaseUrl('/search/');
  const [state, dispatch] = useReducer(reduce, initialState(hasIndex, first));
  const { status } = state;
  const { query, kind, limit } = wantedRequest(state);

  useEffect(() => {
    if (status !== 'loading') return;
    searchEngine(directory).then(
      () => dispatch({ type: 'loaded' }),
      () => dispatch({ type: 'failed' }),
    );
  }, [status, directory]);

  useEffect(() => {
    if (status !== 'ready' || query === '') return;
    const ask = async () => {
      const search = await searchEngine(directory);
      dispatch({ type: 'answered', answer: await search({ query, kind, limit }) });
    };
    const timer = setTimeout(() => {
      ask().catch(() => {
        forgetEngine();
        dispatch({ type: 'failed' });
      });
    }, pauseInTyping);
    return () => clearTimeout(timer);
  }, [status, query, kind, limit, directory]);

  return [state, dispatch];
}
