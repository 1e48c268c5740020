import { describe, expect, it } from 'vitest';
import type { Box } from '../../../core/chart/placeTexts.ts';
import type { Visible } from '../../../core/geography/outside.ts';
import { type Label, placeLabels } from './label.ts';

const DARK = '#4e1e2c';
/** A dark country from 0 to 100 and down to 40, in a pale sea. */
const groundAt = (x: number, y: number) => (x >= 0 && x <= 100 && y <= 40 ? DARK : null);

const WORLD = { left: -1_000, top: -1_000, right: 1_000, bottom: 1_000 };

const label = (x: number, y = 0, isOfYear = true): Label => {
  return { key: `${x} ${y}`, text: 'Cangamba', x, y, isOfYear };
};

function placed(labels: readonly Label[], reserved: readonly Box[] = [], seen: Visible = WORLD) {
  const room = { ...seen, reserved };
  return placeLabels(labels, room, groundAt).map(({ side, ground }) => [side, ground]);
}

describe('placeLabels()', () => {
  it('writes to the right of a mark, and knows the colour on which all of a label lies', () => {
    expect(placed([label(10)])).toEqual([['right', DARK]]);
    expect(placed([label(300)])).toEqual([['right', null]]);
  });

  it('turns to the left where only there a label lies on one colour', () => {
    expect(placed([label(90)])).toEqual([['left', DARK]]);
  });

  it('lies on several colours where only a corner of it leaves the country, and turns to where it lies on one', () => {
    const narrow = { left: -20, top: -1_000, right: 1_000, bottom: 45 };
    expect(placed([label(30, 33)], [], narrow)).toEqual([['right', DARK]]);
    expect(placed([label(30, 36)], [], narrow)).toEqual([['above', DARK]]);
    expect(placed([label(5, 36)], [], narrow)).toEqual([['right', null]]);
    expect(placed([label(5, 36)])).toEqual([['left', null]]);
  });

  it('crosses a border only in the year that it is of', () => {
    const beside = [{ x: -40, y: 0, width: 60, height: 50 }];
    expect(placed([label(5, 36)], [{ x: -40, y: 40, width: 70, height: 60 }])).toEqual([
      ['right', null],
    ]);
    expect(placed([label(5, 36, false)], [{ x: -40, y: 40, width: 70, height: 60 }])).toEqual([]);
    expect(placed([label(10, 0, false)], beside)).toEqual([['right', DARK]]);
  });

  it('turns below its mark, else above it, where beside it there is another text', () => {
    const beside = { x: 50, width: 100, height: 10 };
    expect(placed([label(50)], [{ ...beside, y: 0 }])).toEqual([['below', DARK]]);
    expect(placed([label(50, 30)], [{ ...beside, y: 30 }])).toEqual([['above', DARK]]);
  });

  it('turns to the other side of its mark before it gives way to another text', () => {
    const taken = [{ x: 40, y: 0, width: 50, height: 15 }];
    expect(placed([label(10)], taken)).toEqual([['left', null]]);
    const both = [...taken, { x: -20, y: 0, width: 50, height: 15 }];
    expect(placed([label(10)], both)).toEqual([]);
  });

  it('turns to the other side of its mark rather than be cut off by the edge of the map, or is left out', () => {
    const narrow = { left: 0, top: -50, right: 120, bottom: 50 };
    expect(placed([label(90)], [], narrow)).toEqual([['left', DARK]]);
    expect(placed([label(30)], [], narrow)).toEqual([['right', DARK]]);
    expect(placed([label(50)], [], { ...narrow, right: 100 })).toEqual([['below', DARK]]);
    expect(placed([label(20)], [], { ...narrow, right: 40 })).toEqual([]);
    expect(placed([label(10, 48)], [], narrow)).toEqual([]);
  });

  it('lays no label on one before it', () => {
    expect(placed([label(10), label(8, 4)])).toHaveLength(2);
    expect(placed([label(10), label(8, 4), label(9, 2)])).toHaveLength(2);
  });
});
