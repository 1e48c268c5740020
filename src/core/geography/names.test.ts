import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, isOver } from '../chart/placeTexts.ts';
import { lead } from './lead.ts';
import { boxesOf, largestOf, type NameRoom, type Naming, placeNames, sidesOf } from './names.ts';
import { SIDES, type Side } from './side.ts';
import { wish } from './testing/wish.ts';
import type { Wish } from './wish.ts';

const ROOM: NameRoom = {
  left: 0,
  top: 0,
  right: 800,
  bottom: 400,
  reserved: [],
  othersAt: () => 0,
  isBeside: () => true,
  isOwn: () => false,
  isSea: () => true,
};

/** A room with other findings in it. */
function among(findings: readonly Box[]): Partial<NameRoom> {
  return { othersAt: (spot) => findings.filter((box) => isOver(spot, box)).length };
}

function naming(one: Wish, changes: Partial<Naming> = {}): Naming {
  return { id: 'AGO', ways: [one], led: 0, isNeeded: false, ...changes };
}

function spotOf(one: Wish, room: Partial<NameRoom> = {}, changes: Partial<Naming> = {}) {
  return placeNames([naming(one, changes)], { ...ROOM, ...room }, lead)[0];
}

function stands(x: number, y: number, side: Side): boolean {
  return spotOf(wish({ x, y, sides: [side] })) !== null;
}

const wide = { left: 60, right: 60, above: 60, below: 60, free: 40 };

const someWish = fc.record({
  x: fc.integer({ min: -50, max: 850 }),
  y: fc.integer({ min: -50, max: 450 }),
  width: fc.integer({ min: 20, max: 140 }),
  height: fc.constantFrom(13.5, 27, 40.5),
  extent: fc.record({
    left: fc.integer({ min: 4, max: 90 }),
    right: fc.integer({ min: 4, max: 90 }),
    above: fc.integer({ min: 4, max: 90 }),
    below: fc.integer({ min: 4, max: 90 }),
    free: fc.integer({ min: 0, max: 80 }),
  }),
  isLegible: fc.boolean(),
  sides: fc.shuffledSubarray([...SIDES], { minLength: 4 }),
});
const namings = fc.array(
  fc.record({
    id: fc.constantFrom('AGO', 'ETH', 'NIC'),
    ways: fc.array(someWish, { minLength: 1, maxLength: 2 }),
    led: fc.integer({ min: 0, max: 2 }),
    isNeeded: fc.boolean(),
  }),
  { maxLength: 12 },
);
const boxes = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 800 }),
    y: fc.integer({ min: 0, max: 400 }),
    width: fc.integer({ min: 5, max: 200 }),
    height: fc.integer({ min: 5, max: 200 }),
  }),
  { maxLength: 5 },
);

describe('placeNames()', () => {
  it('writes within a country that has room and can be read on', () => {
    expect(spotOf(wish({ extent: wide }))).toMatchObject({ at: 'within', x: 400, y: 200 });
    expect(spotOf(wish({ extent: wide, isLegible: false }))?.at).toBe('right');
    expect(spotOf(wish({ extent: { ...wide, free: 25 } }))?.at).toBe('within');
    expect(spotOf(wish({ extent: { ...wide, free: 24 } }))?.at).toBe('right');
  });

  it('writes within a country whatever else lies there', () => {
    const beside = { ...among([{ x: 400, y: 200, width: 20, height: 20 }]), isBeside: () => false };
    expect(spotOf(wish({ extent: wide }), beside)?.at).toBe('within');
  });

  it('writes beside a country five pixels from its edge, at its best side', () => {
    expect(spotOf(wish())).toMatchObject({ at: 'right', x: 400 + 30 + 5 + 25, y: 200 });
    expect(spotOf(wish({ sides: ['left'] }))).toMatchObject({ at: 'left', x: 400 - 20 - 5 - 25 });
    expect(spotOf(wish({ sides: ['above'] }))).toMatchObject({
      at: 'above',
      y: 200 - 25 - 5 - 13.5,
    });
    expect(spotOf(wish({ sides: ['below'] }))).toMatchObject({
      at: 'below',
      y: 200 + 25 + 5 + 13.5,
    });
  });

  it('goes to another side where the edge of the map is too near', () => {
    expect(spotOf(wish({ x: 740 }))?.at).toBe('left');
    expect(spotOf(wish({ x: 740, sides: ['right'] }))).toBeNull();
  });

  it('keeps three pixels from each edge of the map', () => {
    expect([712, 713].map((x) => stands(x, 200, 'right'))).toEqual([true, false]);
    expect([78, 77].map((x) => stands(x, 200, 'left'))).toEqual([true, false]);
    expect([60, 59].map((y) => stands(400, y, 'above'))).toEqual([true, false]);
    expect([340, 341].map((y) => stands(400, y, 'below'))).toEqual([true, false]);
  });

  it('names a country at the very edge, and none that is not seen itself', () => {
    expect([0, -1].map((x) => stands(x, 200, 'right'))).toEqual([true, false]);
    expect([800, 801].map((x) => stands(x, 200, 'left'))).toEqual([true, false]);
    expect([0, -1].map((y) => stands(400, y, 'below'))).toEqual([true, false]);
    expect([400, 401].map((y) => stands(400, y, 'above'))).toEqual([true, false]);
  });

  it('lies on no other finding: at another side, off a corner, else nowhere', () => {
    const east = { x: 470, y: 200, width: 70, height: 30 };
    expect(spotOf(wish(), among([east]))?.at).toBe('left');
    const sides = ['right'] as const;
    expect(spotOf(wish({ sides }), among([{ ...east, y: 218 }]))).toMatchObject({
      at: 'right',
      x: 460,
      y: 200 - 13.5,
    });
    expect(spotOf(wish({ sides }), among([{ ...east, height: 300 }]))).toBeNull();
  });

  it('stands off a corner ragged away from its country', () => {
    const sides = ['below', 'left', 'right'] as const;
    const others = among([
      { x: 400, y: 240, width: 20, height: 20 },
      { x: 300, y: 200, width: 180, height: 60 },
      { x: 500, y: 200, width: 180, height: 60 },
    ]);
    expect(spotOf(wish({ sides, extent: wide }), others)).toMatchObject({ at: 'within' });
    expect(spotOf(wish({ sides }), { ...others, isBeside: ({ y }) => y > 220 })).toBeNull();
    const lower = among([{ x: 420, y: 244, width: 20, height: 20 }]);
    expect(
      spotOf(wish({ sides: ['below', 'left'] }), {
        ...lower,
        isBeside: ({ y }) => y > 220,
      }),
    ).toMatchObject({ at: 'left', x: 400 - 25, y: 200 + 25 + 5 + 13.5 });
  });

  it('stands off the left corners, the right ones, the upper ones and the lower ones', () => {
    const off = (sides: readonly Side[], isBeside: (box: Box) => boolean) =>
      spotOf(wish({ sides }), { isBeside });
    const aside = ({ y }: Box) => y !== 200;
    expect(off(['left'], aside)).toMatchObject({ at: 'left', x: 350, y: 200 - 13.5 });
    expect(off(['right'], aside)).toMatchObject({ at: 'right', x: 460, y: 200 - 13.5 });
    const above = ({ x, y }: Box) => y < 160 && x !== 400;
    expect(off(['above', 'left'], above)).toMatchObject({ at: 'left', x: 375, y: 156.5 });
    expect(off(['above', 'right'], above)).toMatchObject({ at: 'right', x: 425, y: 156.5 });
    const below = ({ x, y }: Box) => y > 240 && x !== 400;
    expect(off(['below', 'left', 'right'], below)).toMatchObject({ at: 'left', x: 375, y: 243.5 });
    expect(off(['below', 'right', 'left'], below)).toMatchObject({ at: 'right', x: 425, y: 243.5 });
    expect(off(['below', 'above'], below)).toBeNull();
  });

  it('stands where no one would look for its country only if it is needed', () => {
    const apart = { isBeside: () => false };
    expect(spotOf(wish(), apart)).toBeNull();
    expect(spotOf(wish(), apart, { isNeeded: true })?.at).toBe('right');
    const findings = [460, 470, 335].map((x) => ({ x, y: 200, width: 30, height: 90 }));
    const sides = ['right', 'left'] as const;
    expect(spotOf(wish({ sides }), among(findings), { isNeeded: true })?.at).toBe('left');
  });

  it('is written in another way where the first has no room', () => {
    const ways = [wish({ width: 300 }), wish({ width: 30 })];
    const narrow = { left: 300, right: 500 };
    expect(spotOf(wish(), narrow, { ways })).toMatchObject({ width: 30, way: 1 });
    expect(spotOf(wish(), {}, { ways })).toMatchObject({ width: 300, way: 0 });
  });

  it('lies on the map, on nothing reserved and on no other name, whatever is asked for', () => {
    fc.assert(
      fc.property(namings, boxes, (asked, reserved) => {
        const spots = placeNames(asked, { ...ROOM, reserved }, lead).filter(
          (spot) => spot !== null,
        );
        spots.forEach((spot, index) => {
          expect(spot.x - spot.width / 2).toBeGreaterThanOrEqual(0);
          expect(spot.x + spot.width / 2).toBeLessThanOrEqual(800);
          expect(spot.y - spot.height / 2).toBeGreaterThanOrEqual(0);
          expect(spot.y + spot.height / 2).toBeLessThanOrEqual(400);
          const others = [...reserved, ...spots.slice(0, index)];
          expect(others.some((box) => isOver(spot, box))).toBe(false);
        });
      }),
    );
  });

  /** Findings all round the country, which itself is a disc. */
  const crowd: Partial<NameRoom> = {
    ...among([{ x: 400, y: 200, width: 120, height: 70 }]),
    isOwn: ({ x, y }) => Math.hypot(x - 400, y - 200) <= 20,
  };

  it('leads a line from farther off before a name is left away', () => {
    const open = { ...crowd, ...among([{ x: 350, y: 200, width: 90, height: 120 }]) };
    const spot = spotOf(wish({ sides: ['left'] }), open, { led: 1 });
    expect(spot?.at).toBe('right');
    expect(spot?.leader?.at(-1)).toMatchObject({ x: 420, y: 200 });
    expect(spotOf(wish({ sides: ['left'] }), open)).toBeNull();
  });

  it('leads no line across another finding', () => {
    expect(spotOf(wish(), crowd, { led: 1 })).toBeNull();
  });

  it('leads no line where none is drawn', () => {
    const room = { ...ROOM, isBeside: () => false, isOwn: crowd.isOwn ?? (() => false) };
    expect(placeNames([naming(wish(), { led: 1 })], room, lead)[0]?.leader).toBeDefined();
    expect(placeNames([naming(wish(), { led: 1 })], room, null)).toEqual([null]);
  });

  it('leads a line before it leaves the number away', () => {
    const beside = {
      isBeside: ({ width }: Box) => width === 30,
      isOwn: crowd.isOwn ?? (() => false),
    };
    const ways = [wish(), wish({ width: 30 })];
    expect(spotOf(wish(), beside, { ways })).toMatchObject({ way: 1 });
    expect(spotOf(wish(), beside, { ways, led: 1 })).toMatchObject({ way: 0 });
    expect(spotOf(wish(), beside, { ways, led: 2 })).toMatchObject({ way: 1 });
  });

  it('leads no line from a name that says less', () => {
    const apart = { isBeside: () => false, isOwn: crowd.isOwn ?? (() => false) };
    const ways = [wish({ width: 900 }), wish()];
    expect(spotOf(wish(), apart, { ways, led: 2 })).toMatchObject({ way: 1 });
    expect(spotOf(wish(), apart, { ways, led: 1 })).toBeNull();
  });

  it('keeps a name that stands apart, and its line, four pixels from another name', () => {
    const room = { isBeside: () => false, isOwn: crowd.isOwn ?? (() => false) };
    const alone = spotOf(wish(), room, { led: 1 });
    for (const box of [alone, alone?.leader?.at(-1)]) {
      if (!box) throw new TypeError('no line');
      const above = (gap: number) => {
        const y = box.y - box.height / 2 - gap - 5;
        return { ...room, reserved: [{ x: box.x, y, width: 4, height: 10 }] };
      };
      expect(spotOf(wish(), above(4), { led: 1 })).toEqual(alone);
      expect(spotOf(wish(), above(3), { led: 1 })).not.toEqual(alone);
    }
  });

  it('leads no line to a country that is not seen', () => {
    const room = { isBeside: () => false, isOwn: ({ x }: Box) => x > 790 };
    expect(spotOf(wish({ x: 795 }), room, { led: 1 })?.leader).toBeDefined();
    expect(spotOf(wish({ x: 801 }), room, { led: 1 })).toBeNull();
  });

  it('leads from the sea rather than from nearer land', () => {
    const far = { ...crowd, isBeside: () => false, othersAt: () => 0 };
    const near = spotOf(wish(), far, { led: 1 });
    expect(near?.x).toBeGreaterThan(400);
    const sea = { ...far, isSea: ({ x }: Box) => x < 320 };
    expect(spotOf(wish(), sea, { led: 1 })?.x).toBeLessThan(320);
    expect(spotOf(wish(), { ...far, isSea: () => false }, { led: 1 })).toEqual(near);
  });

  it('leads to its own country across no name, whatever is asked for', () => {
    const disc = (x: number, y: number) => (box: Box) => Math.hypot(box.x - x, box.y - y) <= 4;
    fc.assert(
      fc.property(namings, boxes, (asked, findings) => {
        const led = asked.map((one) => ({ ...one, ways: one.ways.slice(0, 1), led: 1 }));
        const [first] = led[0]?.ways ?? [];
        const room = { ...ROOM, ...among(findings), isBeside: () => false };
        const isOwn = disc(first?.x ?? 0, first?.y ?? 0);
        const placed = placeNames(led.slice(0, 1), { ...room, isOwn }, lead);
        const then = placeNames(led, { ...room, isOwn }, lead);
        expect(then.slice(0, 1)).toEqual(placed);
        const rooms = then.map((spot) => (spot ? boxesOf(spot) : []));
        rooms.forEach((own, index) => {
          const others = rooms.slice(index + 1).flat();
          expect(own.some((box) => others.some((other) => isOver(box, other)))).toBe(false);
        });
        for (const spot of then) {
          if (!spot?.leader) continue;
          expect(spot.leader.map(isOwn).indexOf(true)).toBe(spot.leader.length - 1);
        }
      }),
    );
  });

  it('gives an earlier name what it would have alone', () => {
    fc.assert(
      fc.property(namings, namings, (first, later) => {
        const alone = placeNames(first, ROOM, lead);
        expect(placeNames([...first, ...later], ROOM, lead).slice(0, first.length)).toEqual(alone);
      }),
    );
  });
});

describe('boxesOf()', () => {
  it('is the name alone where no line leads from it', () => {
    const spot = spotOf(wish());
    expect(spot && boxesOf(spot)).toEqual([spot]);
  });
});

describe('sidesOf()', () => {
  it('looks west up to 19° E, and in the Americas west of 76° W below 19° N; then to the other side, below, above', () => {
    const west = ['left', 'right', 'below', 'above'];
    const east = ['right', 'left', 'below', 'above'];
    const sides = (lng: number, lat: number) => sidesOf([lng, lat], undefined);
    expect([18.9, 19].map((lng) => sides(lng, 0))).toEqual([west, east]);
    expect([-30, -30.1].map((lng) => sides(lng, 0))).toEqual([west, east]);
    expect([-76.1, -76, -70].map((lng) => sides(lng, 10))).toEqual([west, east, east]);
    expect([18.9, 19].map((lat) => sides(-85, lat))).toEqual([west, east]);
  });

  it('begins with the nearest sea: west of Angola and Nicaragua, east of Ethiopia and Cuba', () => {
    const places = [
      [17, -12],
      [-85, 13],
      [39, 9],
      [-79, 22],
    ] as const;
    expect(places.map((place) => sidesOf(place, undefined)[0])).toEqual([
      'left',
      'left',
      'right',
      'right',
    ]);
  });

  it('begins with the side that an atlas prefers, and has every side once', () => {
    fc.assert(
      fc.property(fc.constantFrom(undefined, ...SIDES), (preferred) => {
        const sides = sidesOf([17, -12], preferred);
        expect(sides[0]).toBe(preferred ?? 'left');
        expect([...sides].sort()).toEqual([...SIDES].sort());
      }),
    );
  });
});

describe('largestOf()', () => {
  const findings = [52_000, 5_500, 900, 600, 100, 90, 0].map((weight) => ({ weight }));
  const named = (width: number, isNear = false) =>
    largestOf(findings, width, isNear).map(({ weight }) => weight);

  it('names three on a phone, and more on a wider map if they are worth it', () => {
    expect(named(390)).toEqual([52_000, 5_500, 900]);
    expect(named(1280)).toEqual([52_000, 5_500, 900]);
    const even = [50, 40, 30, 20, 10, 5].map((weight) => ({ weight }));
    expect([390, 700, 1280].map((width) => largestOf(even, width, false).length)).toEqual([
      3, 4, 5,
    ]);
  });

  it('names everything from near, what has no number last', () => {
    expect(named(390, true)).toEqual([52_000, 5_500, 900, 600, 100, 90, 0]);
  });

  it('names four from 480 pixels on, five from 900 on', () => {
    const even = [50, 40, 30, 20, 10, 5].map((weight) => ({ weight }));
    const count = (width: number) => largestOf(even, width, false).length;
    expect([479, 480, 899, 900].map(count)).toEqual([3, 4, 4, 5]);
  });

  it('names a fourth that is a fiftieth of the largest, and begins with the largest, however they come', () => {
    const weights = (list: readonly number[], isNear: boolean) =>
      largestOf(
        list.map((weight) => ({ weight })),
        1280,
        isNear,
      ).map(({ weight }) => weight);
    expect(weights([2, 40, 100, 1.9, 50], false)).toEqual([100, 50, 40, 2]);
    expect(weights([2, 40, 100, 1.9, 50], true)).toEqual([100, 50, 40, 2, 1.9]);
  });

  it('names nothing without a number from afar', () => {
    expect(largestOf([{ weight: 0 }], 1280, false)).toEqual([]);
  });
});
