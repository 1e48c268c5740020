import { countedBy, type Unit } from '../kept/unit.ts';
import type { Fault, FaultCode } from './fault.ts';
import { LIMITS } from './fault.ts';
import type { FaultGroup } from './reading.ts';

/** Collects what is wrong, by its kind: how much there is, and the first of it. */
export class FaultLog {
  readonly #unit: Unit;
  readonly #groups = new Map<FaultCode, { count: number; readonly first: Fault[] }>();

  /** By what the rows are counted of which it is told. */
  constructor(unit: Unit = 'line') {
    this.#unit = unit;
  }

  /** A fault in a row of the table. */
  add(fault: Fault): void {
    this.#keep(countedBy(this.#unit, fault));
  }

  /** Faults that were told before, each with its place. */
  addAll(faults: readonly Fault[]): void {
    for (const fault of faults) this.#keep(fault);
  }

  #keep(fault: Fault): void {
    const group = this.#groups.get(fault.code) ?? { count: 0, first: [] };
    this.#groups.set(fault.code, group);
    group.count += 1;
    if (group.first.length < LIMITS.told) group.first.push(fault);
  }

  get groups(): readonly FaultGroup[] {
    return [...this.#groups].map(([code, { count, first }]) => ({ code, count, first }));
  }
}
