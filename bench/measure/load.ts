import type { Browser, BrowserContext, CDPSession } from 'playwright';
import { createProfile } from './browser.ts';
import type { Eye, Sight } from './eye.ts';

/** A connection, and how many times slower than this machine the reader’s is. */
export interface Line {
  readonly megabits: number;
  readonly latency: number;
  readonly slowdown: number;
}

/** 4G, and the phone and the line that Lighthouse calls slow. */
export const FAST: Line = { megabits: 10, latency: 40, slowdown: 1 };
export const SLOW: Line = { megabits: 1.6, latency: 150, slowdown: 4 };

/** How a page looks at rest: as it comes, and after the key “Home”. */
export interface Looks {
  readonly first: Sight;
  readonly moved: Sight | null;
}

export interface Request {
  readonly path: string;
  /** Milliseconds since navigation. */
  readonly from: number;
  readonly to: number;
  /** As they came over the line, with headers. */
  readonly bytes: number;
}

export interface Load {
  /** Milliseconds from navigation to the first frame with painted countries. */
  readonly seen: number;
  /** To the first frame that answers a key on the slider; null where there is none. */
  readonly live: number | null;
  readonly requests: readonly Request[];
}

/**
 * A country is drawn when so much of it is there, and gone when so much is left. Of none of it is a legend’s swatch,
 * which stays; a first picture may be smaller than the map at rest.
 */
const [DRAWN, GONE] = [0.4, 0.2];
const PATIENCE = 40_000;
/** Milliseconds without a byte after which a visit is at its end. */
const QUIET = 1200;

interface Frame {
  readonly image: string;
  /** Seconds since 1970. */
  readonly at: number;
}

/** Everything that comes over the line, and when. */
async function record(cdp: CDPSession) {
  const open = new Map<string, { url: string; from: number; offset: number; bytes: number }>();
  const done: (Request & { readonly url: string })[] = [];
  let last = performance.now();
  cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime }) => {
    last = performance.now();
    if (!request.url.startsWith('http')) return;
    open.set(requestId, {
      url: request.url,
      from: wallTime * 1000,
      offset: (wallTime - timestamp) * 1000,
      bytes: 0,
    });
  });
  cdp.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    last = performance.now();
    const request = open.get(requestId);
    if (!request) return;
    const { url, from, offset } = request;
    const to = timestamp * 1000 + offset;
    done.push({ url, path: new URL(url).pathname, from, to, bytes: encodedDataLength });
    open.delete(requestId);
  });
  await cdp.send('Network.enable');
  return {
    /** Milliseconds since anything was heard. */
    silence: () => performance.now() - last,
    since: (origin: number): readonly Request[] =>
      done.map(({ path, from, to, bytes }) => ({
        path,
        from: from - origin,
        to: to - origin,
        bytes,
      })),
  };
}

async function slowDown(cdp: CDPSession, { megabits, latency, slowdown }: Line): Promise<void> {
  const throughput = (megabits * 1e6) / 8;
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** Keeps the frames that come to the screen, at half their size. */
async function watchScreen(cdp: CDPSession): Promise<Frame[]> {
  const frames: Frame[] = [];
  cdp.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ image: data, at: metadata.timestamp ?? 0 });
    cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await cdp.send('Page.startScreencast', {
    format: 'jpeg',
    quality: 90,
    maxWidth: 640,
    maxHeight: 400,
  });
  return frames;
}

/** Holds the slider as soon as there is one. Runs in the page, from its start. */
function holdSlider(): void {
  const timer = setInterval(() => {
    const slider = document.querySelector<HTMLInputElement>('input[type=range]');
    if (slider && document.activeElement !== slider) slider.focus();
  }, 10);
  setTimeout(() => clearInterval(timer), 20_000);
}

interface Watched {
  readonly eye: Eye;
  readonly looks: Looks;
}

/**
 * Opens a page over a line and looks at every frame, while “Home” and “End” are pressed in turn on its slider:
 * the first view has a country in a colour that neither of the two years has.
 */
async function openAndWatch(
  cdp: CDPSession,
  url: string,
  { eye, looks: { first, moved } }: Watched,
): Promise<{ readonly seen: number; readonly live: number | null }> {
  const frames = await watchScreen(cdp);
  const rest = moved?.country ?? 0;
  const share = ({ country }: Sight) => (country - rest) / (first.country - rest);
  let seen: number | null = null;
  let live: number | null = null;
  const begun = performance.now();
  await cdp.send('Page.navigate', { url });
  const press = async () => {
    for (let turn = 0; moved && live === null && performance.now() - begun < PATIENCE; turn += 1) {
      const key = turn % 2 === 0 ? 'Home' : 'End';
      const code = turn % 2 === 0 ? 36 : 35;
      const event = { key, code: key, windowsVirtualKeyCode: code };
      await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const pressing = press();
  while ((seen === null || (moved && live === null)) && performance.now() - begun < PATIENCE) {
    const frame = frames.shift();
    if (!frame) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      continue;
    }
    const sight = await eye.see(frame.image);
    const isLand = sight.land > DRAWN * first.land;
    if (share(sight) > DRAWN) seen ??= frame.at;
    else if (moved && isLand && share(sight) < GONE) live = frame.at;
    // A page that answers before it is first painted has been seen with its answer.
    if (live !== null) seen ??= live;
  }
  await pressing;
  await cdp.send('Page.stopScreencast');
  if (seen === null) throw new Error('never seen');
  if (moved && live === null) throw new Error('never live');
  return { seen: seen * 1000, live: live === null ? null : live * 1000 };
}

async function enter(profile: BrowserContext, line: Line) {
  const page = await profile.newPage();
  await page.addInitScript(holdSlider);
  const cdp = await profile.newCDPSession(page);
  const network = await record(cdp);
  await slowDown(cdp, line);
  const untilQuiet = async () => {
    const begun = performance.now();
    while (network.silence() < QUIET && performance.now() - begun < PATIENCE) {
      await page.waitForTimeout(100);
    }
  };
  const origin = () => page.evaluate(() => performance.timeOrigin);
  return { page, cdp, network, untilQuiet, origin };
}

/** A first visit with an empty cache. */
export async function measureLoad(
  browser: Browser,
  url: string,
  line: Line,
  watched: Watched,
): Promise<Load> {
  const profile = await createProfile(browser);
  try {
    const { cdp, network, origin } = await enter(profile, line);
    const { seen, live } = await openAndWatch(cdp, url, watched);
    const start = await origin();
    return {
      seen: seen - start,
      live: live === null ? null : live - start,
      requests: network.since(start),
    };
  } finally {
    await profile.close();
  }
}

export interface Weight {
  /** All that a first visit asks for until nothing more comes, and a second one after it. */
  readonly first: readonly Request[];
  readonly second: readonly Request[];
  /** Bytes of the heap of JavaScript after its garbage was collected. */
  readonly heap: number;
}

/** What a page weighs, when it has rested. */
export async function measureWeight(browser: Browser, url: string): Promise<Weight> {
  const profile = await createProfile(browser);
  try {
    const one = await enter(profile, FAST);
    await one.page.goto(url);
    await one.untilQuiet();
    for (const _ of [1, 2]) await one.cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await one.cdp.send('Runtime.getHeapUsage');
    const first = one.network.since(await one.origin());
    await one.page.close();
    const two = await enter(profile, FAST);
    await two.page.goto(url);
    await two.untilQuiet();
    return { first, second: two.network.since(await two.origin()), heap: usedSize };
  } finally {
    await profile.close();
  }
}
