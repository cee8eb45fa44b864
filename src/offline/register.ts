import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

import { isDeclined, registerWorker } from './device';
import { savesData } from './save-data';

/** The guide is kept after the page is there and the browser has nothing else to do; readers who save data are asked
 * first, on `/offline`. A browser that refuses costs nobody anything. */
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
