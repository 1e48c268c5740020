import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { existsOn } from '../../../src/core/geography/borders.ts';
import { EARTH_RADIUS } from '../../../src/core/geography/projection.ts';
import { builtBorders } from './testing/builtBorders.ts';

const borders = builtBorders();
const shapes = feature(borders, borders.objects.polities).features;

function areaOf(id: string, day: string): number {
  const shape = shapes.find((row) => row.id === id && existsOn(row.properties, day));
  return shape ? geoArea(shape) * EARTH_RADIUS ** 2 : Number.NaN;
}

/**
 * Square kilometres as published: UN Demographic Yearbook and CIA World Factbook for states of
 * today, the yearbooks of the time for those that are gone.
 *
 * Left out: states under 20,000 km², whose coast at 1:50 million is rounder than the truth, and
 * whose Yemeni, Saudi, Omani or Libyan frontiers were never surveyed (the 195,000 and 332,970 km²
 * printed for the two Yemens count desert that lies in Saudi Arabia on every map), and those whose
 * published figure counts claimed land or the open sea between islands.
 */
const PUBLISHED: Readonly<Record<string, string>> = {
  '2026-12-31':
    'AFG 652230, AGO 1246700, ALB 28748, ARG 2780400, ARM 29743, AUS 7692024, AUT 83871, ' +
    'AZE 86600, BEL 30528, BFA 272967, BGR 110879, BIH 51209, BLR 207600, BOL 1098581, ' +
    'BRA 8515767, BWA 582000, CAF 622984, CAN 9984670, CHE 41284, CIV 322463, CMR 475442, ' +
    'COD 2344858, COG 342000, COL 1141748, CRI 51100, CUB 109884, CZE 78865, DEU 357114, ' +
    'DOM 48671, DZA 2381741, EGY 1002450, ESH 266000, ESP 505992, EST 45227, ETH 1104300, ' +
    'FIN 338424, FRA 551695, GAB 267668, GBR 242900, GEO 69700, GHA 238533, GIN 245857, ' +
    'GRC 131990, GRL 2166086, GTM 108889, GUY 214969, HND 112492, HUN 93028, IDN 1904569, ' +
    'IRL 70273, IRN 1648195, IRQ 438317, ISL 103000, ISR 20770, ITA 301336, JPN 377930, ' +
    'KAZ 2724900, KEN 580367, KGZ 199951, KHM 181035, LKA 65610, LSO 30355, LTU 65300, LVA 64559, ' +
    'MDG 587041, MEX 1964375, MLI 1240192, MMR 676578, MNG 1564110, MOZ 801590, MRT 1030700, ' +
    'MWI 118484, MYS 330803, NAM 825615, NGA 923768, NIC 130373, NPL 147181, PAN 75417, ' +
    'PER 1285216, PNG 462840, POL 312679, PRT 92090, PRY 406752, ROU 238391, RUS 17098242, ' +
    'SDN 1886068, SEN 196722, SLE 71740, SOM 637657, SSD 619745, SVK 49037, SWE 450295, ' +
    'SYR 185180, TCD 1284000, TGO 56785, THA 513120, TJK 143100, TUR 783562, TWN 36193, ' +
    'TZA 945087, UGA 241550, URY 181034, USA 9372610, UZB 447400, VEN 916445, VNM 331212, ' +
    'ZAF 1221037, ZMB 752612, ZWE 390757, UKR-C 27000',
  '1960-12-31':
    'SUN 22402200, YUG 255804, CSK 127869, DEU-FRG 248141, DDR 108333, ETH 1223600, SDN 2505813, ' +
    'VDR 158750, VNM-S 171665, XFRN 1261674, MYS 131313, XSRW 124450, XNBO 73711, XNNG 412781, ' +
    'XRUA 54172, TZA-T 939702, XCMB 42710',
  '1980-12-31': 'EGY-SI 61000, SUN 22402200, DDR 108333, ETH 1223600',
  '1992-06-30': 'YUG 102173, CSK 127869, UKR 603500',
};

const cases = Object.entries(PUBLISHED).flatMap(([day, areas]) =>
  areas.split(', ').map((entry) => {
    const [id = '', published] = entry.split(' ');
    return { id, day, published: Number(published) };
  }),
);

describe('areas', () => {
  it('are compared for more than a hundred polities', () => {
    expect(cases.length).toBeGreaterThan(100);
  });

  it.each(cases)('$id has $published km² on $day, within 3 %', ({ id, day, published }) => {
    expect(Math.abs(areaOf(id, day) / published - 1)).toBeLessThan(0.03);
  });

  it('of West Berlin is 480 km², within 3 %', () => {
    expect(Math.abs(areaOf('BER-W', '1980-12-31') / 480 - 1)).toBeLessThan(0.03);
  });

  it('of the two Yemens add up to Yemen', () => {
    const halves = areaOf('YEM-N', '1989-12-31') + areaOf('YMD', '1989-12-31');
    expect(halves / areaOf('YEM', '1990-12-31')).toBeCloseTo(1, 4);
  });

  it('stay within 3 % of the unsimplified land for everything larger than 2,000 km²', () => {
    const wrong = shapes.filter(({ properties: { area }, geometry }) => {
      const drawn = geoArea(geometry) * EARTH_RADIUS ** 2;
      return area > 2000 && Math.abs(drawn / area - 1) > 0.03;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
