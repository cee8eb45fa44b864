/// <reference lib="webworker" />
import { cacheNames, type Answer, type Manifest, type Question } from '../protocol';
import { savesData } from '../save-data';
import { answer } from './answer';
import { KeptFiles } from './kept-files';

declare const self: ServiceWorkerGlobalScope;
/** Inserted by the build. */
declare const manifest: Manifest;

const guide = new KeptFiles(cacheNames.guide, manifest.guide, manifest.pack);
const rest = new KeptFiles(cacheNames.rest, manifest.rest);
const sets = [guide, rest];

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate(event)));

/** Installation ends once all files of the build are saved; until then the older worker goes on with its own files. */
async function install(): Promise<void> {
  const isUpdate = self.registration.active !== null;
  const isAskedFor = await caches.has(cacheNames.rest);
  if (savesData() && (isUpdate || !isAskedFor)) throw new Error('Save-Data: nothing is fetched');
  await guide.fill();
  if (isUpdate && isAskedFor) await rest.fill();
}

async function activate(event: ExtendableEvent): Promise<void> {
  await guide.forgetOthers(event);
  if (await caches.has(cacheNames.rest)) await rest.forgetOthers(event);
  await self.registration.navigationPreload.enable();
  await self.clients.claim();
}

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || new URL(url).origin !== location.origin) return;
  event.respondWith(answer(event, sets));
});

self.addEventListener('message', (event) => {
  const question = event.data as Question;
  const [port] = event.ports;
  if (port === undefined) return;
  const reply = (said: Answer) => port.postMessage(said);
  event.waitUntil(question === 'keep' ? keepRest(reply) : tellState(reply));
});

async function tellState(reply: (said: Answer) => void): Promise<void> {
  const isAskedFor = await caches.has(cacheNames.rest);
  const missing = isAskedFor ? (await rest.missing()).length : rest.size;
  reply({ kept: rest.size - missing, of: rest.size });
}

async function keepRest(reply: (said: Answer) => void): Promise<void> {
  let kept = rest.size - (await rest.missing()).length;
  const tell = () => reply({ kept, of: rest.size });
  tell();
  await rest
    .fill(() => {
      kept += 1;
      tell();
    })
    .catch(() => reply('failed'));
}
