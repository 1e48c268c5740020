import { createFlatBorders } from '../../geography/testing/flatBorders.ts';
import { readCrosswalk } from '../crosswalk.ts';
import { keyOf } from '../key.ts';

const named = (names: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(names).map(([name, meant]) => [keyOf(name), meant]));

/** For tests: a few codes and names in the compact form of the lists. */
export const SMALL = {
  ...{ first: 1800, last: 2100 },
  codes: {
    iso2: { AO: 'AGO', CU: 'CUB', AU: 'AUS' },
    iso3: { AGO: 'AGO', CUB: 'CUB', AUS: 'AUS', DEU: '1949-1989:DEU-FRG 1990-2100:DEU' },
    'iso-numeric': { '024': 'AGO', '192': 'CUB', '036': 'AUS' },
    'cow-number': { '540': 'AGO', '40': 'CUB', '900': 'AUS' },
    'cow-letter': { ANG: 'AGO', CUB: 'CUB', AUS: 'AUT' },
    'gw-number': { '540': 'AGO', '40': 'CUB', '901': 'AUS' },
    unhcr: { ANG: 'AGO', CUB: 'CUB' },
  },
  names: named({
    Angola: 'AGO',
    Cuba: 'CUB',
    Australia: 'AUS',
    Austria: 'AUT',
    'Federal Republic of Germany': 'DEU-FRG',
    'República Federal de Alemania': 'DEU-FRG',
    'German Democratic Republic': 'DDR',
    Germany: '1990-2100:DEU',
    'South Vietnam': 'VNM-S',
    'North Vietnam': 'VDR',
    Vietnam: '1976-2100:VNM',
    'South Sudan': '2011-2100:SSD',
    Russia: '1991-2100:RUS',
    'República Unida de Tanzania': 'TZA',
    Mali: 'MLI',
    'United Arab Emirates': 'ARE',
    Congo: 'COG',
    'Korea, Republic of': 'KOR',
  }),
  aside: named({ World: 'world', Africa: 'region', 'África Subsahariana': 'region' }),
  asks: {
    'name germany': '1949-1989:DEU-FRG 1949-1989:DDR',
    'name vietnam': '1954-1975:VDR 1954-1975:VNM-S 1954-1975:VDR+VNM-S',
    'name russia': '1922-1990:<SUN 1922-1990:SUN',
    'name congo': 'COG COD',
    'iso3 VNM': '1954-1975:VDR 1954-1975:VNM-S',
  },
};

export const CROSSWALK = readCrosswalk(SMALL);
export const BORDERS = createFlatBorders();
