import { useEffect, useState } from 'react';
import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';

import { parseFilter, writeFilter, type Filter, type Known } from './filter';

/** Milliseconds. Every change of the address renders the whole site, so it waits until nothing is typed. */
const pause = 300;

/**
 * The filter that the address asks for, and how to change both.
 * @param known always the same object
 */
export function useFilter(known: Known): readonly [Filter, (filter: Filter) => void] {
  const history = useHistory();
  const location = useLocation();
  // The HTML of the page is the same for every query of its address.
  const search = useIsBrowser() ? location.search : '';
  const [edited, setEdited] = useState<{ readonly from: string; readonly filter: Filter }>();
  // What a reader chose holds until the address changes, be it by that choice or by another link.
  const filter = edited?.from === search ? edited.filter : parseFilter(search, known);
  const wanted = writeFilter(filter);

  useEffect(() => {
    if (wanted === writeFilter(parseFilter(search, known))) return;
    const timer = setTimeout(() => history.replace({ ...history.location, search: wanted }), pause);
    return () => clearTimeout(timer);
  }, [wanted, search, known, history]);

  return [filter, (next) => setEdited({ from: search, filter: next })];
}
