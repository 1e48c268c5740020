import { describe, expect, it } from 'vitest';
import { LIMITS } from './fault.ts';
import { FaultLog } from './faultLog.ts';

describe('FaultLog', () => {
  it('counts all of a kind and keeps the first of them', () => {
    const log = new FaultLog();
    for (let line = 1; line <= LIMITS.told + 5; line += 1) log.add({ code: 'formula', line });
    log.add({ code: 'repeated', line: 7 });
    const [formulas, repeated] = log.groups;
    expect(formulas).toMatchObject({ code: 'formula', count: LIMITS.told + 5 });
    expect(formulas?.first).toHaveLength(LIMITS.told);
    expect(formulas?.first[0]?.line).toBe(1);
    expect(repeated).toEqual({
      code: 'repeated',
      count: 1,
      first: [{ code: 'repeated', line: 7 }],
    });
  });
});
