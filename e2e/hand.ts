import type { JSHandle, Page } from 'playwright/test';

/** The middle of a country by the data, in units of the drawing. */
export interface Middle {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Too small to be hit by its outline: its middle is where its disc is. */
  readonly isSpeck: boolean;
  /** What of it is to be tapped on: nothing, its middle, or land and sea around it too, if it is a speck. */
  readonly taps: 'none' | 'middle' | 'around';
}

/** A place of the window, whose tap opens `id`. */
interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly what: string;
  /** Whatever lies uppermost there. */
  readonly target: Element;
}

interface Look {
  readonly middles: readonly Place[];
  readonly around: readonly Place[];
  /** The countries whose middles the window or the map’s frame cuts off. */
  readonly outside: readonly string[];
  /** Those over whose middles something else lies. */
  readonly covered: readonly string[];
}

export interface Taps extends Pick<Look, 'outside' | 'covered'> {
  readonly middles: readonly Pick<Place, 'id' | 'x' | 'y'>[];
  readonly around: number;
  /** What opened otherwise than it should. */
  readonly wrong: readonly string[];
}

// Each of the five runs in the page, and names nothing outside of itself.

/** Finds the point deepest in an outline: null where no pixels around it are land too. Remembers it by outline. */
function createPlumb() {
  const STEPS = 20;
  /** Pixels of land around a point that is not to be missed. */
  const DEEP = 2;
  const known = new Map<string, readonly [point: DOMPoint | null, depth: number]>();
  const measure = (path: SVGPathElement): readonly [point: DOMPoint | null, depth: number] => {
    const { x, y, width, height } = path.getBBox();
    const points = Array.from({ length: STEPS * STEPS }, (_, index) => {
      const [column, row] = [index % STEPS, Math.floor(index / STEPS)];
      return new DOMPoint(x + ((column + 0.5) / STEPS) * width, y + ((row + 0.5) / STEPS) * height);
    });
    const inside = new Set(points.filter((point) => path.isPointInFill(point)));
    const outside = points.filter((point) => !inside.has(point));
    let best: DOMPoint | null = null;
    let most = 0;
    for (const point of inside) {
      let depth = Math.min(point.x - x, x + width - point.x, point.y - y, y + height - point.y);
      for (const other of outside) {
        depth = Math.min(depth, Math.hypot(other.x - point.x, other.y - point.y));
        if (depth <= most) break;
      }
      if (depth > most) [best, most] = [point, depth];
    }
    return [best, most];
  };
  return (path: SVGPathElement, scale: number): DOMPoint | null => {
    const outline = path.getAttribute('d') ?? '';
    const found = known.get(outline) ?? measure(path);
    known.set(outline, found);
    const [point, depth] = found;
    return depth * scale < DEEP ? null : point;
  };
}

/** What lies uppermost at a place of the window, if it is the map; null where it is something else, or nothing. */
function createGround() {
  const canvas = document.querySelector('.map-canvas');
  return (x: number, y: number): Element | null => {
    const target = document.elementFromPoint(x, y);
    const isMap = canvas?.contains(target) && !target?.closest('button, a, [data-overlay]');
    return isMap ? target : null;
  };
}

/** Looks at four places around a speck: on land it is that land that opens, at sea the speck. */
function createRound(groundAt: ReturnType<typeof createGround>) {
  /** Pixels from a speck’s middle to the places around it. */
  const ASIDE = 7;
  /** Pixels by which one speck’s disc may be larger than another’s. */
  const LARGER = 3;
  const SIDES = [
    [0, ASIDE],
    [ASIDE, 0],
    [0, -ASIDE],
    [-ASIDE, 0],
  ] as const;
  return (
    { id, at }: { id: string; at: DOMPoint },
    others: readonly DOMPoint[],
    inverse: DOMMatrix,
  ): readonly Place[] =>
    SIDES.flatMap(([right, down]) => {
      const [x, y] = [at.x + right, at.y + down];
      const target = groundAt(x, y);
      // Nearer to another speck, nothing is asked.
      const isApart = others.every(
        (other) => Math.hypot(other.x - x, other.y - y) > ASIDE + LARGER,
      );
      if (!target || !isApart) return [];
      const owner = target.getAttribute('data-country');
      if (owner === null) return { id, what: `at sea beside ${id}`, target, x, y };
      // Nor on an edge.
      const point = new DOMPoint(x, y).matrixTransform(inverse);
      const isIn = target instanceof SVGGeometryElement && target.isPointInFill(point);
      return isIn ? { id: owner, what: `on land beside ${id}`, target, x, y } : [];
    });
}

/** Finds where the middle of each country is drawn, and what lies uppermost there, as the page stands. */
function createEye({
  plumb,
  groundAt,
  around,
}: {
  plumb: ReturnType<typeof createPlumb>;
  groundAt: ReturnType<typeof createGround>;
  around: ReturnType<typeof createRound>;
}) {
  return (known: readonly Middle[]): Look => {
    const land = document.querySelector<SVGGElement>('.land');
    const frame = document.querySelector('.map-canvas')?.getBoundingClientRect();
    const matrix = land?.getScreenCTM();
    if (!land || !frame || !matrix) throw new Error('no map');
    const found = known.map(({ id, isSpeck, taps, ...label }) => {
      const path = land.querySelector<SVGPathElement>(`[data-country="${id}"]`);
      if (!path) throw new Error(`not drawn; ${id}`);
      const middle = (isSpeck ? null : plumb(path, matrix.a)) ?? label;
      const at = new DOMPoint(middle.x, middle.y).matrixTransform(matrix);
      const isAcross = at.x >= Math.max(0, frame.left) && at.x < Math.min(innerWidth, frame.right);
      const isDown = at.y >= Math.max(0, frame.top) && at.y < Math.min(innerHeight, frame.bottom);
      const target = groundAt(at.x, at.y);
      return { id, at, target, isSpeck, taps, isIn: isAcross && isDown };
    });
    const specks = found.filter(({ isSpeck }) => isSpeck);
    const othersThan = (id: string) => specks.filter((one) => one.id !== id).map(({ at }) => at);
    const wanted = found.filter(({ taps }) => taps !== 'none');
    return {
      middles: wanted.flatMap(({ id, target, at: { x, y } }) =>
        target ? { id, what: 'in the middle', target, x, y } : [],
      ),
      around: specks
        .filter(({ taps, isIn }) => taps === 'around' && isIn)
        .flatMap((speck) => around(speck, othersThan(speck.id), matrix.inverse())),
      outside: wanted.filter(({ isIn }) => !isIn).map(({ id }) => id),
      covered: wanted.filter(({ isIn, target }) => isIn && !target).map(({ id }) => id),
    };
  };
}

/** Presses, lifts and clicks as a browser does, on what lies uppermost; answers with the country that is open then. */
function createFinger() {
  const land = document.querySelector('.land');
  return ({ target, x, y }: Place, pointerType: string): string | null => {
    const at = { clientX: x, clientY: y, pointerType, bubbles: true, isPrimary: true };
    // A click’s own place is rounded.
    const rounded = { clientX: Math.floor(x), clientY: Math.floor(y), detail: 1 };
    target.dispatchEvent(new PointerEvent('pointerdown', at));
    target.dispatchEvent(new PointerEvent('pointerup', at));
    target.dispatchEvent(new PointerEvent('click', { ...at, ...rounded }));
    return land?.querySelector('[aria-selected="true"]')?.getAttribute('data-country') ?? null;
  };
}

export interface Hand {
  readonly eye: JSHandle<ReturnType<typeof createEye>>;
  readonly finger: JSHandle<ReturnType<typeof createFinger>>;
}

export async function createHand(page: Page): Promise<Hand> {
  const plumb = await page.evaluateHandle(createPlumb);
  const groundAt = await page.evaluateHandle(createGround);
  const around = await page.evaluateHandle(createRound, groundAt);
  return {
    eye: await page.evaluateHandle(createEye, { plumb, groundAt, around }),
    finger: await page.evaluateHandle(createFinger),
  };
}

/**
 * Taps in the middle of each of these countries that can be touched as the page stands, and around its specks. What
 * lies there is found beforehand, with nothing open, and all is tapped on before the next frame: nothing moves meanwhile.
 */
export function tapAll(
  page: Page,
  { eye, finger }: Hand,
  known: readonly Middle[],
  pointerType: 'touch' | 'mouse',
): Promise<Taps> {
  return page.evaluate(
    ({ eye, finger, known, pointerType }) => {
      const { middles, around, outside, covered } = eye(known);
      const wrong: string[] = [];
      let open: string | null = null;
      for (const place of [...middles, ...around]) {
        // A second tap closes.
        if (open === place.id) finger(place, pointerType);
        open = finger(place, pointerType);
        if (open !== place.id) wrong.push(`${place.what}: ${place.id} → ${open}`);
      }
      const last = [...middles, ...around].find(({ id }) => id === open);
      if (last && finger(last, pointerType) !== null) wrong.push(`${open} stays open`);
      const places = middles.map(({ id, x, y }) => ({ id, x, y }));
      return { middles: places, around: around.length, outside, covered, wrong };
    },
    { eye, finger, known, pointerType },
  );
}
