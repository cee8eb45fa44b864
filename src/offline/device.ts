import { createStorageSlot } from '@docusaurus/theme-common';

import { cacheNames, type Answer, type Question, type Sizes } from './protocol';
import { trustedWorkerAddress } from './worker-address';

const declined = () => createStorageSlot('offline');

/** Whether the reader has removed the saved copy. It is then not downloaded again automatically. */
export function isDeclined(): boolean {
  return declined().get() === 'declined';
}

/** @throws if the browser does not support workers or rejects this one */
export async function registerWorker(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(trustedWorkerAddress());
}

/** Download sizes for a reader; undefined if the site was built without its worker. */
export async function sizes(): Promise<Sizes | undefined> {
  const answer = await fetch('/offline.json');
  return ((await answer.json()) as Sizes | null) ?? undefined;
}

/** How much of the rest is saved; undefined until the guide itself is.
 * @throws if the browser does not allow it */
export async function keptOnDevice(): Promise<Answer | undefined> {
  const registration = await navigator.serviceWorker.getRegistration();
  const worker = registration?.active;
  if (!worker) return undefined;
  return new Promise((resolve) => ask(worker, 'state', resolve));
}

/** Saves the whole site. Calls `onAnswer` after each file.
 * @throws if the browser does not allow it, or the guide cannot be fetched */
export async function keepOnDevice(onAnswer: (answer: Answer) => void): Promise<void> {
  declined().del();
  await caches.open(cacheNames.rest);
  const worker = await activeWorker(await registerWorker());
  ask(worker, 'keep', onAnswer);
}

/** @throws if the browser does not allow it */
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

/** @throws if the worker could not save the guide */
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
