import type { Polity } from '../../../core/geography/borders.ts';
import type { Shapes } from './shapes.ts';

/** The countries as assistive tools read them: a list of which one is chosen, and one tab stop. */
export class Listbox {
  readonly #shapes: Shapes;
  #stop: SVGPathElement | null = null;
  #selected: SVGPathElement | null = null;
  /** Which was focused last, which is open, and which is the first of them all. */
  #focused: string | null = null;
  #open: string | null = null;
  #first: string | null = null;

  constructor(shapes: Shapes) {
    this.#shapes = shapes;
    // Screen readers leave the arrows of a list to the page, and do not read it line by line.
    shapes.land.setAttribute('role', 'listbox');
  }

  /** Says what the list is called, and which element says how to use it. */
  describe(name: string, hint: string): void {
    this.#shapes.land.setAttribute('aria-label', name);
    this.#shapes.land.setAttribute('aria-describedby', hint);
  }

  /** What is read of a country, its name first. */
  name({ id }: Polity, label: string): void {
    const path = this.#shapes.of(id)?.path;
    if (path && path.ariaLabel !== label) path.setAttribute('aria-label', label);
  }

  /** The name under which a country is found by typing: what is read of it begins with it. */
  labelOf({ id }: Polity): string {
    return this.#shapes.of(id)?.path.ariaLabel ?? '';
  }

  /** The order in which the countries are read; they are painted in another one. */
  arrange(polities: readonly Polity[]): void {
    const { land } = this.#shapes;
    const order = polities.flatMap(({ id }) => this.#shapes.of(id)?.path.id ?? []).join(' ');
    if (land.getAttribute('aria-owns') !== order) land.setAttribute('aria-owns', order);
    this.#first = polities[0]?.id ?? null;
    this.#keepStop();
  }

  /** Remembers where the reader is: the tab key leads back there. */
  focus({ id }: Polity): void {
    this.#focused = id;
    this.#stopAt(this.#shapes.of(id)?.path);
  }

  /** Tells which country is open. */
  select(id: string | null): void {
    this.#open = id;
    const path = this.#shapes.of(id)?.path ?? null;
    if (path !== this.#selected) {
      this.#selected?.setAttribute('aria-selected', 'false');
      path?.setAttribute('aria-selected', 'true');
      this.#selected = path;
    }
    this.#keepStop();
  }

  /** The tab stop is the country that is open, else the last focused, else the first. */
  #keepStop(): void {
    const stops = [this.#open ?? this.#focused, this.#first].map((id) => this.#shapes.of(id)?.path);
    this.#stopAt(stops.find((path) => path !== undefined) ?? this.#shapes.all[0]?.path);
  }

  #stopAt(path: SVGPathElement | undefined): void {
    if (!path || path === this.#stop) return;
    this.#stop?.setAttribute('tabindex', '-1');
    path.setAttribute('tabindex', '0');
    this.#stop = path;
  }
}
