/** The width between the margins of an A4 page, in CSS pixels. */
const PAGE = 680;

/** Tells what is drawn in fixed pixels how much to shrink: no page is laid out anew between the dialog and the paper. */
function measureMap(): void {
  const frame = document.querySelector('.map-frame');
  if (!frame) return;
  const { width, height } = frame.getBoundingClientRect();
  const { style } = document.documentElement;
  style.setProperty('--map-width', String(width));
  style.setProperty('--map-height', String(height));
  style.setProperty('--map-scale', String(PAGE / width));
}

function forgetMap(): void {
  for (const name of ['--map-width', '--map-height', '--map-scale']) {
    document.documentElement.style.removeProperty(name);
  }
}

const PRINT = 'print';
let isPreparing = false;

/** Whether the page is being put on paper, which is light whatever the screen is. */
export function isPrinting(): boolean {
  return isPreparing || matchMedia(PRINT).matches;
}

export function onPrinting(listener: () => void): () => void {
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
}
