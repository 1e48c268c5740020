/** Remembers pairs of whole numbers, a million of them in little room: a set of texts would take ten times as much. */
export class SeenPairs {
  #first = new Float64Array(2048).fill(-1);
  #second = new Uint32Array(2048);
  #size = 0;

  /** Whether a pair is new; it is known from then on. The first number is from 0 to 2^53, the second to 2^32. */
  add(first: number, second: number): boolean {
    if (this.#size * 2 > this.#first.length) this.#grow();
    const at = this.#find(first, second);
    if (this.#first[at] !== -1) return false;
    this.#first[at] = first;
    this.#second[at] = second;
    this.#size += 1;
    return true;
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
    const [first, second] = [this.#first, this.#second];
    this.#first = new Float64Array(first.length * 4).fill(-1);
    this.#second = new Uint32Array(first.length * 4);
    for (let old = 0; old < first.length; old += 1) {
      const known = first[old] ?? -1;
      if (known === -1) continue;
      const at = this.#find(known, second[old] ?? 0);
      this.#first[at] = known;
      this.#second[at] = second[old] ?? 0;
    }
  }
}
