import { type ChildProcess, spawn } from 'node:child_process';
import { type Key, type Place, type Reader, SEEN } from './reader.ts';

/** The codes of keys in WebDriver (W3C, 17.4.2). */
const CODES: Readonly<Record<Key, string>> = {
  ArrowRight: '\ue014',
  ArrowLeft: '\ue012',
  PageUp: '\ue00e',
  PageDown: '\ue00f',
  Home: '\ue011',
  End: '\ue010',
  Enter: '\ue007',
  Escape: '\ue00c',
};

/** Milliseconds after which a browser has had its time to answer. */
const PATIENCE = 30_000;

/**
 * Lets a page keep what no journey may bring about, from the first question that it is asked. That a size is told one frame
 * later is no error, though engines report it as one.
 */
const WATCHED = `
  if (!window.watched) {
    const watched = (window.watched = []);
    addEventListener('error', ({ message }) => {
      if (message && !message.startsWith('ResizeObserver loop')) watched.push(message);
    });
    addEventListener('unhandledrejection', ({ reason }) => { watched.push(String(reason)); });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      watched.push(effectiveDirective + ' refuses ' + blockedURI);
    });
  }
`;

/** What a page has kept, and what it asked of other hosts. */
const FOUND = `
  const foreign = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /^(?:https?|wss?):/.test(name) && new URL(name).hostname !== location.hostname);
  return [...(window.watched ?? []), ...foreign.map((name) => 'asked for ' + name)].join('; ');
`;

async function send(method: string, url: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    signal: AbortSignal.timeout(PATIENCE),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    throw new Error(`${method} ${url} ${JSON.stringify(body)}: no answer`, { cause: error });
  });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
}

function move({ x, y }: Place) {
  return { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) };
}

const down = { type: 'pointerDown', button: 0 };
const up = { type: 'pointerUp', button: 0 };

/** A browser that a WebDriver drives, and how to leave it. */
export interface Driven {
  readonly reader: Reader;
  /** What the open page has done, since it was first asked, that no journey may bring about: nothing said if all is well. */
  found(): Promise<string>;
  close(): Promise<void>;
}

/** Begins a session at a WebDriver: `site` is the address of the page. */
export async function beginSession(
  driver: string,
  capabilities: unknown,
  site: string,
): Promise<Driven> {
  const begun = await send('POST', `${driver}/session`, {
    capabilities: { alwaysMatch: capabilities },
  });
  const { sessionId } = begun as { sessionId: string };
  const at = `${driver}/session/${sessionId}`;
  const post = (path: string, body: unknown = {}) => send('POST', `${at}${path}`, body);
  await post('/window/rect', { x: 0, y: 0, width: 1280, height: 900 });
  const pointWith =
    (pointerType: string) =>
    (...actions: readonly unknown[]) =>
      post('/actions', {
        actions: [{ type: 'pointer', id: pointerType, parameters: { pointerType }, actions }],
      });
  const point = pointWith('mouse');
  const strike = (values: readonly string[]) =>
    post('/actions', {
      actions: [
        {
          type: 'key',
          id: 'keys',
          actions: values.flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        },
      ],
    });
  const run = (script: string) => post('/execute/sync', { script, args: [] });
  const reader: Reader = {
    visit: async (address) => {
      await post('/url', { url: new URL(address, site).href });
    },
    back: async () => {
      await post('/back');
    },
    ask: (expression) => run(`${WATCHED} ${SEEN} return ${expression};`),
    click: async (place) => {
      await point(move(place), down, up);
    },
    tap: async (place) => {
      await pointWith('touch')(move(place), down, up);
    },
    drag: async (from, to) => {
      await point(move(from), down, move({ x: (from.x + to.x) / 2, y: to.y }), move(to), up);
    },
    press: async (key) => {
      await strike([CODES[key]]);
    },
    write: async (text) => {
      // A line ends by a key; as a letter the sign is none.
      await strike([...text].map((letter) => (letter === '\n' ? CODES.Enter : letter)));
    },
  };
  return {
    reader,
    found: async () => String(await run(FOUND)),
    close: async () => {
      await send('DELETE', at);
    },
  };
}

/** Starts a program that listens on a port, and waits until it answers. Rejects where it ends before. */
export async function startListening(
  command: string,
  args: readonly string[],
  url: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<ChildProcess> {
  const started = spawn(command, args, { stdio: 'ignore', env });
  let problem: string | null = null;
  started.once('error', (error) => {
    problem = error.message;
  });
  started.once('exit', (code) => {
    problem = `ended with ${code}`;
  });
  for (let tries = 0; tries < 100; tries += 1) {
    if (problem !== null) throw new Error(`${command}: ${problem}`);
    const answers = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answers) return started;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  started.kill();
  throw new Error(`${command} does not answer at ${url}`);
}
