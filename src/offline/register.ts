import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

import { isDeclined, registerWorker } from './device';
import { savesData } from './save-data';

/** The guide is saved once the application has started, the page is loaded and the browser is idle; readers who save data
 * are asked first, on `/offline`. If the browser does not allow it, the reader sees no difference. */
if (ExecutionEnvironment.canUseDOM && process.env.NODE_ENV === 'production') {
  if (document.readyState === 'complete') keepWhenIdle();
  else window.addEventListener('load', keepWhenIdle);
}

async function keepGuide(): Promise<void> {
  if (savesData() || isDeclined()) return;
  await registerWorker().catch(() => undefined);
}

function keepWhenIdle(): void {
  const keep = () => void keepGuide();
  if ('requestIdleCallback' in window) window.requestIdleCallback(keep);
  else setTimeout(keep, 2000);
}
