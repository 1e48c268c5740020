import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_CHOICES } from '../../core/intake/choices.ts';
import type { OwnData } from '../../core/kept/ownData.ts';
import { createTestAtlas } from '../testing/createTestAtlas.ts';
import { createDesk } from './desk.ts';
import type { Laid } from './owned.ts';
import { ShelfError } from './shelf.ts';

const HASH = '0123456789abcdef';
const ASKED = `data=local/${HASH}/3/a`;
const SHIPPED = createTestAtlas();
const OWN: OwnData = { type: 'collection', name: 'a', hash: HASH, rows: 3, collection: null };
const LAID: Laid = {
  owned: {
    own: OWN,
    source: { file: new File([], 'a.csv'), name: 'a', choices: NO_CHOICES, classes: new Map() },
  },
  atlas: SHIPPED,
};
/** The same file, read otherwise. */
const OTHERWISE: Laid = {
  ...LAID,
  owned: { ...LAID.owned, own: { ...OWN, hash: '01234567ffffffff' } },
};
const READER = { language: 'es', theme: null } as const;

const nowhere = () => Promise.resolve(null);
const here = () => Promise.resolve(LAID);
const settle = () => new Promise((done) => setTimeout(done));
const go = (search: string) => history.replaceState(null, '', `/${search}`);

beforeEach(() => go(''));

describe('where own data lie', () => {
  it('is nowhere where the address speaks of none', () => {
    expect(createDesk(SHIPPED, here).place.get()).toMatchObject({ laid: null, wanted: null });
  });

  it('is where the address asks for what this browser keeps', async () => {
    go(`?year=1976&${ASKED}`);
    const desk = createDesk(SHIPPED, here);
    expect(desk.place.get().isLooking).toBe(true);
    await settle();
    expect(desk.place.get()).toMatchObject({ laid: LAID, isLooking: false });
    expect(location.search).toBe(`?year=1976&${ASKED}`);
  });

  it('tells which file is needed where this browser has it not, and keeps the view for it', async () => {
    go(`?year=1976&${ASKED}`);
    const desk = createDesk(SHIPPED, nowhere);
    await settle();
    const file = { name: 'a', rows: 3, hash: HASH };
    expect(desk.place.get().wanted).toMatchObject({ file, isUnsound: false });
    go(`?lang=es&${ASKED}`);
    desk.show(LAID, READER);
    expect(location.search).toBe(`?year=1976&${ASKED}`);
    expect(desk.place.get()).toMatchObject({ laid: LAID, wanted: null });
  });

  it('tells of what is kept and cannot be read', async () => {
    go(`?${ASKED}`);
    const desk = createDesk(SHIPPED, () => Promise.reject(new ShelfError('unsound', null)));
    await settle();
    expect(desk.place.get().wanted?.isUnsound).toBe(true);
  });

  it('is not looked for in a frame of another page, nor where a link does not say which file', () => {
    const look = vi.fn(here);
    go(`?embed=1&${ASKED}`);
    expect(createDesk(SHIPPED, look).place.get().wanted).not.toBeNull();
    go('?data=local');
    expect(createDesk(SHIPPED, look).place.get().wanted?.file.hash).toBe('');
    expect(look).not.toHaveBeenCalled();
  });

  it('is told by the address, with what the reader chose of the page itself', () => {
    go('?year=1988&country=AGO');
    const desk = createDesk(SHIPPED, nowhere);
    const { turn } = desk.place.get();
    desk.show(LAID, READER);
    expect(location.search).toBe(`?lang=es&${ASKED}`);
    expect(desk.place.get().turn).toBe(turn + 1);
    desk.leave(READER);
    expect(location.search).toBe('?year=1988&country=AGO');
    expect(desk.place.get().laid).toBeNull();
  });

  it('keeps the view where the same file is shown with other choices', () => {
    go('');
    const desk = createDesk(SHIPPED, nowhere);
    desk.show(LAID, READER);
    go(`?year=1976&${ASKED}`);
    desk.show({ ...LAID }, READER);
    expect(location.search).toBe(`?year=1976&${ASKED}`);
  });

  it('opens the view of a link where its file is there, read otherwise, and names it anew', async () => {
    go(`?year=1976&country=AGO&data=local/01234567ffffffff/3/a`);
    const desk = createDesk(SHIPPED, nowhere);
    await settle();
    desk.show(LAID, READER);
    expect(location.search).toBe(`?year=1976&country=AGO&${ASKED}`);
  });

  it('keeps the view, under another name, where the file is read anew with other choices', () => {
    const desk = createDesk(SHIPPED, nowhere);
    desk.show(LAID, READER);
    go(`?year=1976&${ASKED}`);
    desk.show(OTHERWISE, READER);
    expect(location.search).toBe('?year=1976&data=local/01234567ffffffff/3/a');
  });

  it('follows Back and Forward without looking anew', () => {
    const look = vi.fn(nowhere);
    const desk = createDesk(SHIPPED, look);
    const disconnect = desk.connect();
    desk.show(LAID, READER);
    go('?year=1988');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(desk.place.get().laid).toBeNull();
    go(`?${ASKED}`);
    dispatchEvent(new PopStateEvent('popstate'));
    expect(desk.place.get().laid).toBe(LAID);
    expect(look).not.toHaveBeenCalled();
    disconnect();
  });

  it('says that they are not kept without beginning anew', () => {
    const desk = createDesk(SHIPPED, nowhere);
    desk.show(LAID, READER);
    const { turn } = desk.place.get();
    desk.tellKeeping('full');
    expect(desk.place.get()).toMatchObject({ keeping: 'full', turn });
  });
});
