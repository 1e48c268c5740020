import type { Polity } from '../../core/geography/borders.ts';
import { createNeighbours, type Direction } from '../../core/geography/neighbour.ts';
import { type Trail, walk } from '../../core/geography/trail.ts';
import { goesOn, matchTyped, type Typed, typeLetter } from '../../core/search/typeAhead.ts';
import { enterPolity, type MapContext } from './pointerEvents.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Pixels of a step that pans. */
const PAN = 120;
const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-PAN, 0],
  ArrowRight: [PAN, 0],
  ArrowUp: [0, -PAN],
  ArrowDown: [0, PAN],
};

/** Finds the polity whose name begins with the letters that are typed, from another on. */
function createTypeAhead({ layer, borders, compareNames, shortcuts }: MapContext) {
  let typed: Typed | null = null;
  return {
    /** Whether a key belongs to a name: a letter always, within a name what stands between its words too. */
    takes: ({ key, timeStamp }: KeyboardEvent): boolean =>
      shortcuts.isOn.get() &&
      (/^\p{L}$/u.test(key) || (/^[ '’-]$/.test(key) && goesOn(typed, timeStamp))),
    find({ key, timeStamp }: KeyboardEvent, from: Polity): Polity | undefined {
      typed = typeLetter(typed, key, timeStamp);
      const named = [...borders.at(layer.year)].sort((one, other) =>
        compareNames(layer.listbox.labelOf(one), layer.listbox.labelOf(other)),
      );
      const names = named.map((polity) => layer.listbox.labelOf(polity));
      return named[matchTyped(typed.text, names, named.indexOf(from))];
    },
    /** Another key is none of the name’s. */
    end() {
      typed = null;
    },
  };
}

/**
 * The map is one tab stop: arrows move to the neighbour in their direction, Shift and arrows pan,
 * letters jump to the name that begins with them, Enter opens, + and - zoom.
 */
export function connectKeyboard(context: MapContext): () => void {
  const { map, layer, pointed, borders, projection } = context;
  const container = map.getContainer();

  const focused = (): Polity | null => {
    const id = document.activeElement?.getAttribute('data-country');
    return id ? (borders.polityAt(id, layer.year) ?? null) : null;
  };
  const focus = (polity: Polity | undefined) => {
    if (polity) layer.pathOf(polity)?.focus({ preventScroll: true });
  };
  const nextTo = createNeighbours(borders, projection);
  let trail: Trail = [];
  const step = (from: Polity, direction: Direction) => {
    const polities = borders.at(layer.year);
    const walked = walk(trail, from, direction, (at, to) => nextTo(at, to, polities));
    trail = walked.trail;
    focus(walked.to);
  };
  const typeAhead = createTypeAhead(context);
  const act = (event: KeyboardEvent, polity: Polity): boolean => {
    const { key } = event;
    const direction = DIRECTIONS[key];
    const pan = PANS[key];
    if (event.shiftKey && pan) map.panBy([...pan], { animate: false });
    else if (direction) step(polity, direction);
    else if (key === 'Enter' || key === ' ') enterPolity(context, polity.id);
    else if (key === '+' || key === '=') map.zoomIn();
    else if (key === '-') map.zoomOut();
    else return false;
    return true;
  };
  const onKey = (event: KeyboardEvent) => {
    const polity = focused();
    if (!polity || event.ctrlKey || event.metaKey || event.altKey) return;
    if (typeAhead.takes(event)) focus(typeAhead.find(event, polity));
    else if (act(event, polity)) typeAhead.end();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocus = () => {
    const polity = focused();
    if (!polity) return;
    layer.listbox.focus(polity);
    // A press gives the focus too, and so does a panel closed by one: only the keyboard has to see it.
    if (!document.activeElement?.matches(':focus-visible')) return;
    layer.ring('focus', polity.id);
    const [lng, lat] = polity.label;
    const { x, y } = map.latLngToContainerPoint([lat, lng]);
    const size = map.getSize();
    if (x < 0 || y < 0 || x > size.x || y > size.y) map.panTo([lat, lng], { animate: false });
    pointed.set({ polity: polity.id, year: layer.year, x, y, by: 'keyboard' });
  };
  const onBlur = () => {
    layer.ring('focus', null);
    if (pointed.get()?.by === 'keyboard') pointed.set(null);
  };

  container.addEventListener('keydown', onKey);
  container.addEventListener('focusin', onFocus);
  container.addEventListener('focusout', onBlur);
  return () => {
    container.removeEventListener('keydown', onKey);
    container.removeEventListener('focusin', onFocus);
    container.removeEventListener('focusout', onBlur);
  };
}
