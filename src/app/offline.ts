import { parseDescription } from '../core/atlas/parse.ts';
import { createStore, type Store } from './store.ts';

/** A newer build than the one that is shown. `data` where its figures are newer too. */
export type Update =
  | { readonly type: 'code' }
  | { readonly type: 'data'; readonly version: string; readonly asOf: string };

/** Why the atlas is not kept: the browser does not, or the host did not send it whole. */
export type Unkept = 'refused' | 'lost';

/** Whether the atlas is kept on this device; `null` while it is not known. */
export type Keeping = 'kept' | Unkept | null;

export interface Offline {
  readonly update: Store<Update | null>;
  /** Shows the newer build: the address brings the view back. */
  apply(): void;
}

/** Milliseconds after which a page that stays open asks whether there is a newer build. */
const HOUR = 3_600_000;

function addressOf(file: string): string {
  return new URL(file, document.baseURI).href;
}

/** What the newer build is, by the description that is published with it. */
async function readUpdate(version: string): Promise<Update> {
  try {
    const address = addressOf(`${import.meta.env.BASE_URL}data/atlas.json`);
    const response = await fetch(address, { cache: 'no-store' });
    const { description } = parseDescription(await response.json());
    if (description && description.version !== version) {
      return { type: 'data', version: description.version, asOf: description.asOf };
    }
  } catch {
    // Without a word on its data it is newer all the same.
  }
  return { type: 'code' };
}

function whenInstalled(worker: ServiceWorker, done: (isInstalled: boolean) => void): void {
  const look = () => {
    if (worker.state === 'installed' || worker.state === 'activated') done(true);
    // It could not be written, or a file of it could not be had.
    if (worker.state === 'redundant') done(false);
  };
  worker.addEventListener('statechange', look);
  look();
}

const WORKER = './sw.js';

/** Whether the host has the worker. */
async function isHosted(): Promise<boolean> {
  try {
    const { ok, headers } = await fetch(WORKER);
    return ok && /javascript/.test(headers.get('Content-Type') ?? '');
  } catch {
    return false;
  }
}

/** Keeps the atlas on this device, and tells of newer builds. `version` is that of the dataset shown. */
export function createOffline(version: string, keeping: Store<Keeping>): Offline {
  const update = createStore<Update | null>(null);
  let waiting: ServiceWorker | null = null;
  const tell = async (worker: ServiceWorker | null) => {
    waiting = worker;
    update.set(await readUpdate(version));
  };
  let unkept: Unkept = 'refused';
  const hear = ({ data, source }: MessageEvent) => {
    // The worker of an atlas above or below is heard here too.
    const isOwn = source instanceof ServiceWorker && source.scriptURL === addressOf(WORKER);
    if (!isOwn || data?.type !== 'LOST') return;
    unkept = 'lost';
    // It may be said behind the failure.
    keeping.set((now) => (now === 'refused' ? 'lost' : now));
  };
  const watch = (worker: ServiceWorker) =>
    whenInstalled(worker, (isInstalled) => {
      const isFirst = !navigator.serviceWorker.controller;
      if (isInstalled || isFirst) keeping.set(isInstalled ? 'kept' : unkept);
      if (worker.state === 'installed' && !isFirst) void tell(worker);
    });
  const register = async () => {
    const { serviceWorker } = navigator;
    const isUpdate = serviceWorker.controller !== null;
    serviceWorker.addEventListener('message', hear);
    const registration = await serviceWorker.register(WORKER, { updateViaCache: 'none' });
    for (const worker of [registration.waiting, registration.installing]) {
      if (worker) watch(worker);
    }
    if (registration.active) keeping.set('kept');
    registration.addEventListener('updatefound', () => {
      if (registration.installing) watch(registration.installing);
    });
    // Another window has taken the newer build: what this one still needs may be gone.
    if (isUpdate) serviceWorker.addEventListener('controllerchange', () => void tell(null));
    setInterval(() => registration.update().catch(() => undefined), HOUR);
  };
  const refuse = async (reason: unknown) => {
    // So a browser calls a worker that cannot be had, or read.
    const isLost = reason instanceof TypeError || !(await isHosted());
    keeping.set(isLost ? 'lost' : 'refused');
  };
  if ('serviceWorker' in navigator) register().catch(refuse);
  else keeping.set('refused');
  return {
    update,
    apply() {
      if (!waiting) {
        location.reload();
        return;
      }
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
      waiting.postMessage({ type: 'SKIP_WAITING' });
    },
  };
}
