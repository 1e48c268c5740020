import type { Page } from 'playwright/test';

declare global {
  var misplacedNames: () => readonly string[];
}

/** Pixels: a name may be read as that of a country no farther from it. */
const NEAR = 11;

/**
 * Puts a function on the page that tells which names lie on the finding of another country, or so far from their own that
 * nothing ties them to it; what is open and the actor are named in any case.
 */
export async function lookForMisplaced(page: Page): Promise<void> {
  await page.evaluate((near) => {
    /** Pixels between the points at which a name is looked at. */
    const step = 1;
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
    const between = (from: number, to: number) => {
      const count = Math.max(1, Math.ceil((to - from) / step));
      return Array.from({ length: count + 1 }, (_, at) => from + (at * (to - from)) / count);
    };
    const isIn = (path: SVGPathElement, box: ReturnType<typeof inkOf>, around: number) => {
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
        const isFar = own === undefined || !isIn(own, box, near);
        return [
          ...findings.filter((path) => path !== own && isIn(path, box, 0)),
          ...(isFar ? ['nothing of its own'] : []),
        ].map((what) => `${said}: ${typeof what === 'string' ? what : what.dataset.country}`);
      });
    };
    globalThis.misplacedNames = () =>
      [...document.querySelectorAll('svg:has(.names)')].flatMap(lookAt);
  }, NEAR);
}
