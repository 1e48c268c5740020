import type { Browser } from 'playwright';
import { mutate } from '../mutate.ts';
import type { Subject } from '../subject.ts';
import { isShown, visit } from './visit.ts';

const HASH = '0123456789abcdef';
const KEPT = {
  list: { hash: HASH, name: 'a.csv', rows: 2, at: 1_764_000_000_000, bytes: 100 },
  data: {
    own: { hash: HASH, name: 'a.csv', rows: 2, type: 'table' },
    placed: { measures: [{ name: 'troops', type: 'stock' }], polities: ['AGO'], value: [5] },
  },
};

interface Stored {
  readonly shortcuts: string;
  readonly version: number;
  readonly list: unknown;
  readonly data: unknown;
}

/** Lays something into the storage of a browser, as another program of the same host might. */
async function store(text: string): Promise<void> {
  const { shortcuts, version, list, data } = JSON.parse(text) as Stored;
  localStorage.setItem('intervention-atlas.shortcuts', shortcuts);
  localStorage.setItem('intervention-atlas.theme', shortcuts);
  const asked = indexedDB.open('intervention-atlas.own', version);
  const database = await new Promise<IDBDatabase | null>((resolve) => {
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('list');
      asked.result.createObjectStore('data');
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => resolve(null);
    asked.onblocked = () => resolve(null);
  });
  if (!database) return;
  const write = database.transaction(['list', 'data'], 'readwrite');
  write.objectStore('list').put(list, '0123456789abcdef');
  write.objectStore('data').put(data, '0123456789abcdef');
  await new Promise((resolve) => {
    write.oncomplete = resolve;
    write.onabort = resolve;
  });
  database.close();
}

/** The page of a reader whose storage holds what chance has made of it. */
export function storageInPage(browser: Browser, address: string): Subject {
  return {
    name: 'page: storage',
    share: 2,
    patience: 40_000,
    async run(random, tell) {
      const { value, told } = mutate(KEPT, random);
      tell(told);
      // What nobody can write down, no database holds.
      const { list, data } = JSON.parse(JSON.stringify(value ?? {}) ?? '{}') ?? {};
      const stored: Stored = {
        shortcuts: random.pick(['', 'off', 'on', '{}', '\0', 'x'.repeat(10_000)]),
        version: random.pick([1, 1, 2, 99]),
        list: list ?? null,
        data: data ?? null,
      };
      const { context, page, complaints } = await visit(browser);
      try {
        await page.goto(`${address}en/`);
        await page.evaluate(store, JSON.stringify(stored));
        await page.goto(`${address}?year=1988&country=AGO&data=local/${HASH}/2/a.csv`);
        await isShown(page);
        await page.getByRole('button', { name: 'Menu' }).click();
        await page.getByRole('button', { name: 'Your own data…' }).click();
        await page.getByRole('dialog').waitFor();
        await page.waitForTimeout(300);
        return complaints();
      } finally {
        await context.close();
      }
    },
  };
}
