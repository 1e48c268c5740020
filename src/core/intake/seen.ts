/** Remembers pairs of whole numbers and where they were first, a million of them in little room: a map of texts would take ten times as much. */
export class SeenPairs {
  #first = new Float64Array(2048).fill(-1);
  #second = new Uint32Array(2048);
  #line = new Uint32Array(2048);
  #size = 0;

  /** The line in which a pair was first; null where it is new, and known from then on. The first number is from 0 to 2^53, the second to 2^32. */
  add(first: number, second: number, line: number): number | null {
    if (this.#size * 2 > this.#first.length) this.#grow();
    const at = this.#find(first, second);
    if (this.#first[at] !== -1) return this.#line[at] ?? 0;
    this.#first[at] = first;
    this.#second[at] = second;
    this.#line[at] = line;
    this.#size += 1;
    return null;
  }

  /** Where a pair stands, or would. */
  #find(first: number, second: number): number {
    const mask = this.#first.length - 1;
    const low = Math.imul((first % 4_294_967_296) | 0, 0x9e3779b1);
    const high = Math.imul(Math.floor(first / 4_294_967_296) ^ second, 0x85ebca6b);
    const hash = low ^ high;
    let at = (hash ^ (hash >>> 15)) & mask;
    while (this.#first[at] !== -1 && (this.#first[at] !== first || this.#second[at] !== second)) {
      at = (at + 1) & mask;
    }
    return at;
  }

  #grow(): void {
    const [first, second, line] = [this.#first, this.#second, this.#line];
    this.#first = new Float64Array(first.length * 4).fill(-1);
    this.#second = new Uint32Array(first.length * 4);
    this.#line = new Uint32Array(first.length * 4);
    for (let old = 0; old < first.length; old += 1) {
      const known = first[old] ?? -1;
      if (known === -1) continue;
      const at = this.#find(known, second[old] ?? 0);
      this.#first[at] = known;
      this.#second[at] = second[old] ?? 0;
      this.#line[at] = line[old] ?? 0;
    }
  }
}
