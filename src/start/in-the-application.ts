import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

import { copyOnClick } from './copy';
import { markPlatform } from './platform';

/** The application shows what needs scripts, too, and does the first script's part where there is none. */
if (ExecutionEnvironment.canUseDOM) {
  document.documentElement.dataset.scripts = '';
  if (process.env.NODE_ENV !== 'production') {
    markPlatform();
    copyOnClick();
  }
}
