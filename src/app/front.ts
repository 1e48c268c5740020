/** The first view as the build drew it, which stands on the page before the program is there. */
const PICTURE = 'front';
/** What is waited for, in words. */
const WAITING = 'waiting';

/** The picture, and what is said while there is no program, or where there is none. */
const elements = () => document.querySelectorAll('.front, .waiting, .apology, .plain');

/** Of a view that the build has not drawn the bar alone stands there until the page does; a frame has none. */
export function forgetUnasked(): void {
  const { asked } = document.documentElement.dataset;
  const front = document.getElementById(PICTURE);
  if (asked === 'frame') front?.remove();
  if (asked === 'view') front?.querySelector('main')?.remove();
}

/** The page is there below it, and is what is read out and reached, but where the reader’s hand is on the picture. */
export function coverFront(): void {
  for (const element of elements()) {
    const isHeld = element.contains(document.activeElement) || element.matches(':active');
    element.toggleAttribute('inert', !isHeld);
  }
}

/** The page has taken its place. */
export function leaveFront(): void {
  for (const element of elements()) element.remove();
}

const sliderIn = (part: string) =>
  document.querySelector<HTMLInputElement>(`${part} input[type=range]`);

/**
 * The page takes the place of the first view, with the year to which its slider was moved and the hand on the keys. A
 * handle that is being dragged is let go first.
 */
export function takeFront(go: (year: number) => void): void {
  const slider = sliderIn(`#${PICTURE}`);
  const take = () => {
    const isFocused = slider !== null && slider === document.activeElement;
    const year = slider?.value === slider?.defaultValue ? undefined : slider?.valueAsNumber;
    leaveFront();
    if (year !== undefined) go(year);
    if (isFocused) sliderIn('#app')?.focus();
  };
  if (!slider?.matches(':active')) take();
  else {
    const letGo = new AbortController();
    const takeOnce = () => {
      letGo.abort();
      take();
    };
    for (const event of ['pointerup', 'pointercancel']) {
      addEventListener(event, takeOnce, { signal: letGo.signal });
    }
  }
}

/** Says what is waited for, where it takes so long that somebody reads it. */
export function tellWaiting(text: string): void {
  document.getElementById(WAITING)?.replaceChildren(text);
}
