import type { Placed } from '../kept/placed.ts';

/** A figure that has its place; positions in the lists of `Placed`. */
export interface PlacedFigure {
  readonly measure: number;
  readonly polity: number;
  readonly source: number;
  readonly from: number;
  readonly until: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly line: number;
}

/** Texts by their position, the same for the same. */
export class Names {
  readonly #at = new Map<string, number>();

  add(name: string): number {
    const known = this.#at.get(name);
    if (known !== undefined) return known;
    this.#at.set(name, this.#at.size);
    return this.#at.size - 1;
  }

  get all(): readonly string[] {
    return [...this.#at.keys()];
  }
}

type Numbers = Uint16Array | Uint32Array | Int16Array | Float64Array;

/** A column of numbers that grows as they come. */
class Growing<T extends Numbers> {
  #numbers: T;
  readonly #create: (size: number) => T;

  constructor(create: (size: number) => T) {
    this.#create = create;
    this.#numbers = create(1024);
  }

  set(at: number, number: number): void {
    if (at >= this.#numbers.length) {
      const larger = this.#create(at * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[at] = number;
  }

  build(size: number): T {
    const built = this.#create(size);
    built.set(this.#numbers.subarray(0, size));
    return built;
  }
}

/** Fills the columns of placed figures. */
export class Placer {
  #size = 0;
  readonly #measure = new Growing((size) => new Uint16Array(size));
  readonly #polity = new Growing((size) => new Uint16Array(size));
  readonly #source = new Growing((size) => new Uint32Array(size));
  readonly #from = new Growing((size) => new Int16Array(size));
  readonly #until = new Growing((size) => new Int16Array(size));
  readonly #value = new Growing((size) => new Float64Array(size));
  readonly #low = new Growing((size) => new Float64Array(size));
  readonly #high = new Growing((size) => new Float64Array(size));
  readonly #line = new Growing((size) => new Uint32Array(size));

  get size(): number {
    return this.#size;
  }

  add(figure: PlacedFigure): void {
    const at = this.#size;
    this.#measure.set(at, figure.measure);
    this.#polity.set(at, figure.polity);
    this.#source.set(at, figure.source);
    this.#from.set(at, figure.from);
    this.#until.set(at, figure.until);
    this.#value.set(at, figure.value);
    this.#low.set(at, figure.low);
    this.#high.set(at, figure.high);
    this.#line.set(at, figure.line);
    this.#size += 1;
  }

  build(lists: Pick<Placed, 'measures' | 'polities' | 'sources' | 'unit'>): Placed {
    const size = this.#size;
    return {
      ...lists,
      measure: this.#measure.build(size),
      polity: this.#polity.build(size),
      source: this.#source.build(size),
      from: this.#from.build(size),
      until: this.#until.build(size),
      value: this.#value.build(size),
      low: this.#low.build(size),
      high: this.#high.build(size),
      line: this.#line.build(size),
    };
  }
}
