import { createStorageSlot } from '@docusaurus/theme-common';

import { cacheNames, type Answer, type Question, type Sizes } from './protocol';
import { trustedWorkerAddress } from './worker-address';

const declined = () => createStorageSlot('offline');

/** Whether the reader has removed what was kept: it does not come back by itself. */
export function isDeclined(): boolean {
  return declined().get() === 'declined';
}

/** @throws where the browser has no workers or refuses them */
export async function registerWorker(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(trustedWorkerAddress());
}

/** What a reader would fetch; undefined where the site was built without its worker. */
export async function sizes(): Promise<Sizes | undefined> {
  const answer = await fetch('/offline.json');
  return ((await answer.json()) as Sizes | null) ?? undefined;
}

/** How much of the rest is kept; undefined while not even the guide is.
 * @throws where the browser refuses */
export async function keptOnDevice(): Promise<Answer | undefined> {
  const registration = await navigator.serviceWorker.getRegistration();
  const worker = registration?.active;
  if (!worker) return undefined;
  return new Promise((resolve) => ask(worker, 'state', resolve));
}

/** Keep the whole site. `onAnswer` hears of every file.
 * @throws where the browser refuses, or the guide cannot be fetched */
export async function keepOnDevice(onAnswer: (answer: Answer) => void): Promise<void> {
  declined().del();
  await caches.open(cacheNames.rest);
  const worker = await activeWorker(await registerWorker());
  ask(worker, 'keep', onAnswer);
}

/** @throws where the browser refuses */
export async function removeFromDevice(): Promise<void> {
  declined().set('declined');
  await (await navigator.serviceWorker.getRegistration())?.unregister();
  await Promise.all(Object.values(cacheNames).map((name) => caches.delete(name)));
}

function ask(worker: ServiceWorker, question: Question, onAnswer: (answer: Answer) => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<Answer>) => onAnswer(data);
  worker.postMessage(question, [port2]);
}

/** @throws where the worker could not keep the guide */
async function activeWorker(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const { active, installing, waiting } = registration;
  const worker = active ?? waiting ?? installing;
  if (worker === null) throw new Error('no worker');
  return new Promise((resolve, reject) => {
    const settle = () => {
      if (worker.state === 'activated') resolve(worker);
      if (worker.state === 'redundant') reject(new Error('the guide could not be fetched'));
    };
    worker.addEventListener('statechange', settle);
    settle();
  });
}
