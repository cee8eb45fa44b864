import { useState } from 'react';

import { forgetSearches, recentSearches, rememberSearch } from './recent';

export type Recent = {
  readonly searches: readonly string[];
  readonly remember: (query: string) => void;
  readonly clear: () => void;
};

/** The recent searches, as they were when the dialog was opened or as it changed them. */
export function useRecent(): Recent {
  const [searches, setSearches] = useState(recentSearches);
  return {
    searches,
    remember: (query) => {
      rememberSearch(query);
      setSearches(recentSearches());
    },
    clear: () => {
      forgetSearches();
      setSearches(recentSearches());
    },
  };
}
