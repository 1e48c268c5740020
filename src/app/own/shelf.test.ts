import { afterEach, describe, expect, it, vi } from 'vitest';
import { find, keep, listKept } from './shelf.ts';

const OWNED = {
  own: { type: 'collection', name: 'a', hash: '0123456789abcdef', rows: 3, collection: null },
  source: null,
} as const;

/** A database that nobody may open. */
function refuse(error: DOMException) {
  vi.stubGlobal('indexedDB', {
    open() {
      throw error;
    },
  });
}

afterEach(() => vi.unstubAllGlobals());

describe('what this browser keeps', () => {
  it('is nothing where storage is missing or forbidden, and says so', async () => {
    await expect(keep(OWNED)).rejects.toMatchObject({ name: 'ShelfError', code: 'refused' });
    refuse(new DOMException('', 'SecurityError'));
    await expect(listKept()).rejects.toMatchObject({ name: 'ShelfError', code: 'refused' });
    await expect(find(OWNED.own.hash)).rejects.toMatchObject({
      name: 'ShelfError',
      code: 'refused',
    });
  });

  it('says that storage is full', async () => {
    refuse(new DOMException('', 'QuotaExceededError'));
    await expect(keep(OWNED)).rejects.toMatchObject({ name: 'ShelfError', code: 'full' });
  });

  it('says that a newer page has it', async () => {
    refuse(new DOMException('', 'VersionError'));
    await expect(listKept()).rejects.toMatchObject({ name: 'ShelfError', code: 'newer' });
  });
});
