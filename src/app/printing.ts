/**
 * Tells the style sheet how large the map is drawn, to shrink it to the paper: no page is laid out anew between the
 * dialog and the paper.
 */
function measureMap(): void {
  const frame = document.querySelector('.map-frame');
  if (!frame) return;
  const { width, height } = frame.getBoundingClientRect();
  const { paddingRight, flexDirection } = getComputedStyle(frame);
  const { style } = document.documentElement;
  style.setProperty('--map-width', String(width - Number.parseFloat(paddingRight)));
  style.setProperty('--map-height', String(height));
  style.setProperty('--map-flow', flexDirection);
}

function forgetMap(): void {
  const { style } = document.documentElement;
  style.removeProperty('--map-width');
  style.removeProperty('--map-height');
  style.removeProperty('--map-flow');
}

/** Pixels of the smallest word of the map, and what it has on paper at the least: 7 points. */
const SMALLEST = 9.9;
const LEGIBLE = 9.4;

/** How many times larger the map’s words have to be written for a map that is shrunk to the paper. */
export function paperMagnification(): number {
  const style = getComputedStyle(document.documentElement);
  const [page, map] = ['--page-width', '--map-width'].map((name) =>
    Number.parseFloat(style.getPropertyValue(name)),
  );
  return page && map ? Math.max(1, ((LEGIBLE / SMALLEST) * map) / page) : 1;
}

const PRINT = 'print';

/** Whether the page is being put on paper, which is light whatever the screen is. */
interface Printing {
  readonly get: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createPrinting(): Printing {
  let isPreparing = false;
  return {
    get: () => isPreparing || matchMedia(PRINT).matches,
    subscribe(listener) {
      const prepare = () => {
        isPreparing = true;
        measureMap();
        listener();
      };
      const finish = () => {
        isPreparing = false;
        forgetMap();
        listener();
      };
      const query = matchMedia(PRINT);
      query.addEventListener('change', listener);
      addEventListener('beforeprint', prepare);
      addEventListener('afterprint', finish);
      return () => {
        query.removeEventListener('change', listener);
        removeEventListener('beforeprint', prepare);
        removeEventListener('afterprint', finish);
      };
    },
  };
}
