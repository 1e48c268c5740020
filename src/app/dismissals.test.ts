import { describe, expect, it } from 'vitest';
import { createDismissals } from './dismissals.ts';

function open(...names: readonly string[]) {
  const dismissals = createDismissals();
  const closed: string[] = [];
  const take = names.map((name) => {
    const takeOff = dismissals.add(() => {
      closed.push(name);
      takeOff();
    });
    return takeOff;
  });
  return { dismissals, closed, take };
}

describe('createDismissals()', () => {
  it('closes one thing at a time, the last opened first', () => {
    const { dismissals, closed } = open('panel', 'menu', 'tooltip');
    dismissals.dismiss();
    expect(closed).toEqual(['tooltip']);
    dismissals.dismiss();
    dismissals.dismiss();
    expect(closed).toEqual(['tooltip', 'menu', 'panel']);
  });

  it('says whether there was anything to close', () => {
    const { dismissals } = open('panel');
    expect(dismissals.dismiss()).toBe(true);
    expect(dismissals.dismiss()).toBe(false);
  });

  it('forgets what was closed by itself, wherever it lay', () => {
    const { dismissals, closed, take } = open('panel', 'menu', 'tooltip');
    take[1]?.();
    take[1]?.();
    dismissals.dismiss();
    dismissals.dismiss();
    expect(closed).toEqual(['tooltip', 'panel']);
  });
});
