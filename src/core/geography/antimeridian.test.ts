import { describe, expect, it } from 'vitest';
import { fileLongitude, joinAtSeams, mapLongitude, seamsOf, unfoldArcs } from './antimeridian.ts';

const at = (...points: [number, number][]) => points;

/** An island across 180°, as files have it: its west, a seam, its east, the same seam from the other side. */
const CUT = [
  at([180, 1], [179, 1], [179, 0], [180, 0]),
  at([180, 0], [180, 1]),
  at([-180, 0], [-179, 0], [-179, 1], [-180, 1]),
  at([-180, 1], [-180, 0]),
];

describe('mapLongitude()', () => {
  it('counts on beyond 180° as far as the Bering Strait, and fileLongitude() counts back', () => {
    expect([-180, -169, -168, 0, 180].map(mapLongitude)).toEqual([180, 191, -168, 0, 180]);
    expect([191, -168, 0, 180].map(fileLongitude)).toEqual([-169, -168, 0, 180]);
  });
});

describe('unfoldArcs()', () => {
  it('moves an arc beyond the antimeridian, and leaves one that reaches across the Bering Strait', () => {
    const strait = at([-169, 60], [-168, 61]);
    const [moved, left] = unfoldArcs([at([-180, 0], [-179, 1]), strait]);
    expect(moved).toEqual([
      [180, 0],
      [181, 1],
    ]);
    expect(left).toBe(strait);
  });
});

describe('joinAtSeams()', () => {
  const read = () => {
    const arcs = unfoldArcs(CUT);
    return { arcs, seams: seamsOf(arcs) };
  };

  it('makes one ring of an island that the antimeridian cuts', () => {
    const { arcs, seams } = read();
    expect([...seams]).toEqual([1, 3]);
    expect(joinAtSeams([[[0, 1]], [[2, 3]]], arcs, seams)).toEqual([[[0, 2]]]);
  });

  it('walks arcs backwards where the file does', () => {
    const { arcs, seams } = read();
    expect(joinAtSeams([[[~1, ~0]], [[~3, ~2]]], arcs, seams)).toEqual([[[~0, ~2]]]);
  });

  it('keeps holes, and polygons that no seam touches', () => {
    const { arcs, seams } = read();
    expect(joinAtSeams([[[7]], [[0, 1], [8]], [[2, 3]]], arcs, seams)).toEqual([
      [[0, 2], [8]],
      [[7]],
    ]);
  });

  it('leaves polygons as they are where there is no seam', () => {
    const { arcs } = read();
    const polygons = [[[0, 1]]];
    expect(joinAtSeams(polygons, arcs, new Set())).toBe(polygons);
  });

  it('begins at a seam, wherever the file begins', () => {
    const { arcs, seams } = read();
    expect(joinAtSeams([[[1, 0]], [[3, 2]]], arcs, seams)).toEqual([[[0, 2]]]);
  });

  it('walks round a ring from its seam, wherever the seam stands in it', () => {
    const arcs = unfoldArcs([
      at([180, 1], [179, 1]),
      at([179, 1], [179, 0]),
      at([179, 0], [180, 0]),
      ...CUT.slice(1),
    ]);
    const seams = seamsOf(arcs);
    expect([...seams]).toEqual([3, 5]);
    const [[ring = []] = []] = joinAtSeams([[[1, 2, 3, 0]], [[4, 5]]], arcs, seams);
    expect(ring).toEqual([0, 1, 2, 4]);
  });

  it('tells ends apart by both their numbers', () => {
    const arcs = unfoldArcs([
      at([180, 12], [179, 12], [179, 1], [180, 1]),
      at([180, 1], [180, 12]),
      at([-180, 1], [-179, 1], [-179, 12], [-180, 12]),
      at([-180, 12], [-180, 1]),
      at([181, 2], [181, 3]),
    ]);
    const seams = seamsOf(arcs);
    expect(joinAtSeams([[[0, 1]], [[2, 3]]], arcs, seams)).toEqual([[[0, 2]]]);
  });

  it('makes of land on both sides that does not meet an island each', () => {
    const arcs = unfoldArcs([
      ...CUT,
      at([180, 11], [178, 11], [178, 10], [180, 10]),
      at([180, 10], [180, 11]),
    ]);
    const seams = seamsOf(arcs);
    expect([...seams]).toEqual([1, 3, 5]);
    expect(joinAtSeams([[[0, 1]], [[2, 3]], [[4, 5]]], arcs, seams)).toEqual([[[0, 2]], [[4]]]);
  });
});

describe('seamsOf()', () => {
  it('takes only what lies on the antimeridian from end to end', () => {
    expect([...seamsOf([at([180, 0], [179, 1]), at([180, 0], [180, 1]), at([0, 0])])]).toEqual([1]);
  });
});
