/** A place in the window, in pixels from its top left. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Keys that journeys press, by their name in `KeyboardEvent.key`; what is written needs none. */
export type Key =
  | 'ArrowRight'
  | 'ArrowLeft'
  | 'PageUp'
  | 'PageDown'
  | 'Home'
  | 'End'
  | 'Enter'
  | 'Escape';

/** The hands and eyes of a reader, in whatever engine: what every protocol that drives browsers can do. */
export interface Reader {
  /** Opens an address, as it is seen from the site. */
  visit(address: string): Promise<void>;
  back(): Promise<void>;
  /** The value of an expression in the page; only what JSON can hold. */
  ask(expression: string): Promise<unknown>;
  click(place: Place): Promise<void>;
  /** Touches with a finger, which Firefox’s driver has not. */
  tap(place: Place): Promise<void>;
  drag(from: Place, to: Place): Promise<void>;
  press(key: Key): Promise<void>;
  write(text: string): Promise<void>;
}

/** Finds what a reader sees, by its name; `seen` is defined before every expression that is asked. */
export const SEEN = `
  const nameOf = (one) => (one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent).trim();
  const seen = (css, name = '') => [...document.querySelectorAll(css)]
    .find((one) => one.getClientRects().length > 0 && nameOf(one).startsWith(name)) ?? null;
  const middle = (one) => { const { x, y, width, height } = one.getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 }; };
  const isOnTop = (one) => { const { x, y } = middle(one); return one.contains(document.elementFromPoint(x, y)); };
`;

const PATIENCE = 10_000;

/** Asks until the answer is neither empty nor false, and gives it. Rejects with the expression where that takes too long. */
export async function until(
  reader: Reader,
  expression: string,
  patience = PATIENCE,
): Promise<unknown> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await reader.ask(expression);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`never so: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'x' in value && 'y' in value;
}

/** The middle of what a reader sees, once nothing lies over it. */
export async function placeOf(reader: Reader, css: string, name = ''): Promise<Place> {
  const found = `seen(${JSON.stringify(css)}, ${JSON.stringify(name)})`;
  const ask = () => until(reader, `${found} && isOnTop(${found}) && middle(${found})`);
  let before = await ask();
  for (;;) {
    // What a driver finds before it has its place would be missed: no hand is so fast.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const place = await ask();
    if (!isPlace(place)) throw new Error(`no place: ${css}`);
    if (isPlace(before) && place.x === before.x && place.y === before.y) return place;
    before = place;
  }
}

export async function clickOn(reader: Reader, css: string, name = ''): Promise<void> {
  await reader.click(await placeOf(reader, css, name));
}
