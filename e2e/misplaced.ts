import type { Page } from 'playwright/test';

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

declare global {
  var between: (from: number, to: number) => readonly number[];
  var isIn: (path: SVGPathElement, box: Edges, around: number) => boolean;
  var leaderFaults: (
    line: SVGGeometryElement,
    own: SVGPathElement | undefined,
    findings: readonly SVGPathElement[],
  ) => readonly string[];
  var misplacedNames: () => readonly string[];
}

/** Pixels: a name may be read as that of a country no farther from it. */
const NEAR = 11;

/** Pixels: a line from a name is no longer, and ends no farther from the outline of a country that is drawn as a disc. */
const LEADER = { most: 81, disc: 6 };

/** Puts on the page what tells whether land lies in a box, or so near to it. */
function lookForLand(): void {
  /** Pixels between the points that are looked at. */
  const step = 1;
  globalThis.between = (from, to) => {
    const count = Math.max(1, Math.ceil((to - from) / step));
    return Array.from({ length: count + 1 }, (_, at) => from + (at * (to - from)) / count);
  };
  globalThis.isIn = (path, box, around) => {
    const bounds = path.getBoundingClientRect();
    const [left, right] = [box.left - around, box.right + around];
    const [top, bottom] = [box.top - around, box.bottom + around];
    const [from, to] = [Math.max(left, bounds.left), Math.min(right, bounds.right)];
    const [high, low] = [Math.max(top, bounds.top), Math.min(bottom, bounds.bottom)];
    if (from > to || high > low) return false;
    const toUnits = path.getScreenCTM()?.inverse();
    return between(from, to).some((x) =>
      between(high, low).some((y) =>
        path.isPointInFill(new DOMPoint(x, y).matrixTransform(toUnits)),
      ),
    );
  };
}

/** Puts on the page what tells which lines lead not to their own country, or across another finding, or too far. */
function lookForStray({ most, disc }: typeof LEADER): void {
  globalThis.leaderFaults = (line, own, findings) => {
    const toScreen = line.getScreenCTM() ?? new DOMMatrix();
    const length = line.getTotalLength();
    const points = between(0, length).map((at) => {
      const { x, y } = line.getPointAtLength(at).matrixTransform(toScreen);
      return { left: x, right: x, top: y, bottom: y };
    });
    const end = points.at(-1);
    const crossed = findings.filter(
      (path) => path !== own && points.some((point) => isIn(path, point, 0)),
    );
    return [
      ...crossed.map(({ dataset }) => `a line across ${dataset.country}`),
      ...(own && end && isIn(own, end, disc) ? [] : ['a line to nothing of its own']),
      ...(length > most ? ['too long a line'] : []),
    ];
  };
}

/** Puts on the page what tells which names are misplaced. */
function lookForNames(near: number): void {
  const inkOf = (lines: readonly Element[]) => {
    const boxes = lines.map((line) => line.getBoundingClientRect());
    // The halo and the line’s leading are no ink.
    const rim = (boxes[0]?.height ?? 0) * 0.2;
    return {
      left: Math.min(...boxes.map(({ left }) => left)) + 1,
      right: Math.max(...boxes.map(({ right }) => right)) - 1,
      top: Math.min(...boxes.map(({ top }) => top)) + rim,
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)) - rim,
    };
  };
  const lookAt = (svg: Element): readonly string[] => {
    const all = [...svg.querySelectorAll<SVGPathElement>('.land path')];
    const lines = [...svg.querySelectorAll('.lines path')].map((line) => line.getAttribute('d'));
    const findings = all.filter((path) => lines.includes(path.getAttribute('d')));
    const texts = [...svg.querySelectorAll<SVGTextElement>('.names text:not(.is-actor)')];
    return [...new Set(texts.map(({ dataset }) => dataset.names))].flatMap((id) => {
      const name = texts.filter(({ dataset }) => dataset.names === id);
      if (name.some(({ classList }) => /within/.test(classList.value))) return [];
      const box = inkOf(name);
      const said = name.map(({ textContent }) => textContent).join(' ');
      const own = all.find(({ dataset }) => dataset.country === id);
      const leader = svg.querySelector<SVGGeometryElement>(`.names path[data-names="${id}"]`);
      const isTied = leader !== null || (own !== undefined && isIn(own, box, near));
      return [
        ...findings.filter((path) => path !== own && isIn(path, box, 0)),
        ...(leader ? leaderFaults(leader, own, findings) : []),
        ...(isTied ? [] : ['nothing of its own']),
      ].map((what) => `${said}: ${typeof what === 'string' ? what : what.dataset.country}`);
    });
  };
  globalThis.misplacedNames = () =>
    [...document.querySelectorAll('svg:has(.names)')].flatMap(lookAt);
}

/**
 * Puts a function on the page that tells which names lie on the finding of another country, or so far from their own that
 * nothing ties them to it: what stands apart has a line that ends in its own country and crosses no other finding. What is
 * open and the actor are named in any case.
 */
export async function lookForMisplaced(page: Page): Promise<void> {
  await page.evaluate(lookForLand);
  await page.evaluate(lookForStray, LEADER);
  await page.evaluate(lookForNames, NEAR);
}
