import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser, Page } from 'playwright';
import type { Room } from './room.ts';
import { ROOMS } from './rooms.ts';

export const SITE = join(import.meta.dirname, '../../dist');

/** Milliseconds for a step on the way: on a machine that is busy with others a sound page takes its time too. */
const STEP = 12_000;

/** What no room asks for, each with the reason. */
const UNWALKED: readonly (readonly [name: RegExp, why: string])[] = [
  [/\/versions\//, 'an earlier version, read as the one of the room'],
  [/mend-/, 'for a damaged description of the atlas'],
  [/sha2-/, 'for pages that came without https'],
  [/Elsewhere-/, 'figures of places without a shape, of which this dataset has none'],
  [/readLong-/, 'for a text of over four million letters'],
  [/source-(?:sans|serif)-/, 'letters that pictures and names of readers may need'],
];

/** Every script, style, letter and data file of the build that a page may ask for. */
export function builtFiles(): readonly string[] {
  const files = readdirSync(join(SITE, 'assets'), { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && !/\.(?:gz|br)$/.test(file.name))
    .map((file) => relative(SITE, join(file.parentPath, file.name)))
    .toSorted();
}

/** Goes to a room. Throws where it is not reached within `patience` milliseconds. */
export async function goTo(
  room: Room,
  page: Page,
  address: string,
  patience: number,
): Promise<void> {
  await page.goto(address + room.link);
  await enter(room, page, patience);
}

export async function enter(room: Room, page: Page, patience: number): Promise<void> {
  page.setDefaultTimeout(Math.max(patience, STEP));
  await room.enter?.(page);
  await see(room, page, patience);
}

/** Pixels. */
const LEAST_HEIGHT = 150;

/**
 * Waits for what a reader sees of a room. Throws where it does not come within `patience` milliseconds, or the map has
 * not its place: too low to be read, or not wholly on the screen.
 */
export async function see(room: Room, page: Page, patience: number): Promise<void> {
  await room.reached(page).waitFor({ timeout: patience });
  const frame = page.locator('#app .map-frame').first();
  const box = (await frame.count()) > 0 ? await frame.boundingBox() : null;
  const { height = 0 } = page.viewportSize() ?? {};
  if (!box) return;
  if (box.height < LEAST_HEIGHT || box.y + box.height > height) {
    throw new Error(`the map is ${box.height} pixels high, from ${box.y}`);
  }
}

export interface Survey {
  /** The first room that asks for a file. */
  readonly rooms: ReadonlyMap<string, Room>;
  /** Files for which no room asks, and nobody has said why. */
  readonly unexplained: readonly string[];
}

/** Walks through all rooms with all files there. Throws where one cannot be reached. */
export async function survey(browser: Browser, address: string): Promise<Survey> {
  const rooms = new Map<string, Room>();
  for (const room of ROOMS) {
    const context = await browser.newContext({ locale: 'en-US', serviceWorkers: 'block' });
    const page = await context.newPage();
    context.on('request', (request) => {
      const file = fileOf(request.url(), address);
      if (!rooms.has(file) || room.tries?.test(file)) rooms.set(file, room);
    });
    try {
      await goTo(room, page, address, 15_000);
      // What comes when the page has nothing else to do; a preview of a frame never rests.
      await page.waitForTimeout(1_000);
    } catch (error) {
      throw new Error(`the room “${room.name}” is not reached`, { cause: error });
    } finally {
      await context.close();
    }
  }
  const isExplained = (file: string) => UNWALKED.some(([name]) => name.test(file));
  const unexplained = builtFiles().filter((file) => !rooms.has(file) && !isExplained(file));
  return { rooms, unexplained };
}

/** The path of a file below the address of the site. */
export function fileOf(url: string, address: string): string {
  return url.slice(address.length).replace(/[?#].*$/, '');
}
