import type { Browser } from 'playwright';
import { mutate } from '../chance/mutate.ts';
import type { Subject } from '../chance/subject.ts';
import { isShown, onVisit } from './visit.ts';

const HASH = '0123456789abcdef';
/** What the page itself keeps of a file, with its columns as lists. */
const KEPT = {
  list: { hash: HASH, name: 'a.csv', rows: 2, date: '2026-11-21T12:00:00.000Z', bytes: 100 },
  data: {
    own: {
      ...{ hash: HASH, name: 'a.csv', rows: 2, type: 'table', classes: null },
      placed: {
        measures: [{ name: 'troops', type: 'stock' }],
        polities: ['AGO', 'ETH'],
        sources: ['', 'A'],
        ...{ measure: [0, 0], polity: [0, 1], source: [0, 1], from: [1988, 1978] },
        ...{ until: [1989, 1978], value: [5, 7], low: [1, 7], high: [6, 7], line: [2, 3] },
      },
    },
    source: null,
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
  const columns = {
    ...{ measure: Uint16Array, polity: Uint16Array, source: Uint32Array, line: Uint32Array },
    ...{ from: Int16Array, until: Int16Array },
    ...{ value: Float64Array, low: Float64Array, high: Float64Array },
  };
  const placed = (data as typeof KEPT.data | null)?.own?.placed as Record<string, unknown> | null;
  for (const [name, column] of Object.entries(columns)) {
    const own = placed?.[name];
    if (placed && Array.isArray(own)) placed[name] = column.from(own);
  }
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
      return onVisit(browser, async ({ page, complaints }) => {
        await page.goto(`${address}en/`);
        await page.evaluate(store, JSON.stringify(stored));
        await page.goto(`${address}?year=1988&country=AGO&data=local/${HASH}/2/a.csv`);
        await isShown(page);
        await page.getByRole('button', { name: 'Menu' }).click();
        await page.getByRole('button', { name: 'Your own data…' }).click();
        await page.getByRole('dialog').waitFor();
        await page.waitForTimeout(300);
        return complaints();
      });
    },
  };
}
