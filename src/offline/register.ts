import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

import { isDeclined, registerWorker } from './device';
import { savesData } from './save-data';

/** The guide is saved once the page is loaded and the browser is idle; readers who save data are asked
 * first, on `/offline`. If the browser does not allow it, the reader sees no difference. */
if (ExecutionEnvironment.canUseDOM && process.env.NODE_ENV === 'production') {
  window.addEventListener('load', () => whenIdle(() => void keepGuide()));
}

async function keepGuide(): Promise<void> {
  if (savesData() || isDeclined()) return;
  await registerWorker().catch(() => undefined);
}

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act);
  else setTimeout(act, 2000);
}
