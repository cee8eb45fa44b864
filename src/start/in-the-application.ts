import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

import { copyOnClick } from './copy';
import { markPlatform } from './platform';

/** The application needs no first script: the development server has none, and a browser may block it. */
if (ExecutionEnvironment.canUseDOM) {
  document.documentElement.dataset.scripts = '';
  markPlatform();
  copyOnClick();
}
