import type { Fault, FaultCode } from './fault.ts';
import { LIMITS } from './fault.ts';
import type { FaultGroup } from './reading.ts';

/** Collects what is wrong, by its kind: how much there is, and the first of it. */
export class FaultLog {
  readonly #groups = new Map<FaultCode, { count: number; readonly first: Fault[] }>();

  add(fault: Fault): void {
    const group = this.#groups.get(fault.code) ?? { count: 0, first: [] };
    this.#groups.set(fault.code, group);
    group.count += 1;
    if (group.first.length < LIMITS.told) group.first.push(fault);
  }

  addAll(faults: readonly Fault[]): void {
    for (const fault of faults) this.add(fault);
  }

  get groups(): readonly FaultGroup[] {
    return [...this.#groups].map(([code, { count, first }]) => ({ code, count, first }));
  }
}
