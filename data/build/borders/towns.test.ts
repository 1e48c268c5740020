import { describe, expect, it } from 'vitest';
import { builtBorders } from './testing/builtBorders.ts';
import { locatedIn, polityAt } from './testing/locate.ts';

const rows = locatedIn(builtBorders());

/** Towns with the polity they lay in on a day; well inland, as the coast is drawn to 2 km only. */
const TOWNS: Readonly<Record<string, string>> = {
  '1980-12-31 YEM-N':
    'Sanaa 44.21 15.35, Taiz 44.02 13.58, Zabid 43.32 14.2, Ibb 44.18 13.97, Dhamar 44.4 14.55, ' +
    'Marib 45.33 15.46, Saada 43.76 16.94, al-Bayda 45.57 13.99, Rada 44.84 14.42, ' +
    'Qataba 44.7 13.86, Damt 44.67 14.1, Harib 45.5 14.94, al-Turbah 44.12 13.21, ' +
    'al-Rahida 44.29 13.34, Mocha hinterland 43.4 13.35, Kamaran 42.58 15.35',
  '1980-12-31 YMD':
    'Lahij 44.88 13.06, al-Dali 44.73 13.7, Mukayras 45.68 13.94, Lawdar 45.87 13.88, ' +
    'Ataq 46.83 14.54, Bayhan 45.72 14.8, Seiyun 48.79 15.94, Shibam 48.63 15.93, ' +
    'Zinjibar 45.38 13.15, Thamud 49.9 17.3, Shabwa 47.02 15.37, Socotra 53.9 12.5, ' +
    'Radfan 44.95 13.6, Yafa 45.25 13.85, al-Abr 47.3 16.1',
  '1990-12-31 YEM': 'Sanaa 44.21 15.35, Lahij 44.88 13.06, Socotra 53.9 12.5',
  '1980-12-31 DEU-FRG':
    'Hamburg 10 53.55, Lübeck 10.69 53.87, Hanover 9.73 52.37, Brunswick 10.52 52.27, ' +
    'Göttingen 9.93 51.54, Kassel 9.49 51.31, Fulda 9.68 50.55, Coburg 10.96 50.26, ' +
    'Hof 11.92 50.32, Helmstedt 11 52.23, Bonn 7.1 50.73, Munich 11.58 48.14, Fehmarn 11.16 54.46',
  '1980-12-31 DDR':
    'Schwerin 11.41 53.63, Magdeburg 11.63 52.13, Erfurt 11.03 50.98, Eisenach 10.32 50.98, ' +
    'Leipzig 12.37 51.34, Dresden 13.74 51.05, Suhl 10.69 50.61, Nordhausen 10.79 51.5, ' +
    'Salzwedel 11.15 52.85, Potsdam 13.06 52.39, Rügen 13.43 54.42, ' +
    'Alexanderplatz 13.41 52.52, Köpenick 13.58 52.45, Neuhaus 10.93 53.28',
  '1980-12-31 BER-W':
    'Charlottenburg 13.3 52.51, Spandau 13.2 52.54, Neukölln 13.43 52.47, Wedding 13.36 52.55',
  '1990-12-31 DEU': 'Charlottenburg 13.3 52.51, Erfurt 11.03 50.98, Bonn 7.1 50.73',
  '1970-12-31 VDR':
    'Hanoi 105.85 21.03, Vinh 105.68 18.68, Ho Xa 107.02 17.06, Dien Bien Phu 103.02 21.39, ' +
    'Thanh Hoa 105.78 19.81',
  '1970-12-31 VNM-S':
    'Saigon 106.66 10.78, Hue 107.55 16.45, Quang Tri 107.19 16.75, Dong Ha 107.09 16.82, ' +
    'Khe Sanh 106.73 16.62, Gio Linh 107.08 16.93, Da Lat 108.44 11.94, Phu Quoc 104 10.25',
  '1976-12-31 VNM': 'Hanoi 105.85 21.03, Saigon 106.66 10.78',
  '1970-12-31 EGY-SI':
    'Nakhl 33.75 29.9, Bir Gifgafa 33.2 30.45, Saint Catherine 33.95 28.56, ' +
    'al-Qantara east 32.37 30.86, El Arish 33.8 31.1, Abu Rudeis 33.25 28.92',
  '1970-12-31 EGY':
    'Ismailia 32.26 30.6, Cairo 31.24 30.05, al-Qantara west 32.28 30.86, Fayid 32.28 30.32',
  '1970-12-31 ISR': 'Beersheba 34.79 31.25, Kiryat Shmona 35.57 33.21, Nazareth 35.3 32.7',
  '1982-12-31 EGY': 'Nakhl 33.75 29.9, al-Qantara east 32.37 30.86',
  '1980-12-31 SYR-G':
    'Katzrin 35.69 32.99, Majdal Shams 35.77 33.26, Buqata 35.78 33.2, Fiq 35.7 32.78, ' +
    'Ramat Magshimim 35.81 32.85',
  '1980-12-31 SYR':
    'Quneitra 35.83 33.12, Khan Arnabah 35.89 33.18, Jasim 36.06 32.99, Daraa 36.1 32.63',
  '1980-12-31 PSE': 'Hebron 35.1 31.53, Nablus 35.26 32.22, Jericho 35.45 31.86, Gaza 34.45 31.5',
  '2020-12-31 UKR-C': 'Simferopol 34.1 44.95, Dzhankoi 34.39 45.71, Kerch 36.45 45.34',
  '2020-12-31 UKR': 'Kherson 32.62 46.64, Melitopol 35.37 46.85, Chaplynka 33.53 46.37',
  '2010-12-31 UKR': 'Simferopol 34.1 44.95, Kherson 32.62 46.64',
  '1960-12-31 XSRW':
    'Kuching 110.35 1.5, Sibu 111.83 2.29, Limbang 115 4.73, Lawas 115.4 4.83, Miri 114.05 4.35',
  '1960-12-31 XNBO':
    'Sipitang 115.56 5.05, Tenom 115.95 5.12, Long Pasia 115.72 4.4, Ranau 116.67 5.96, ' +
    'Lahad Datu 118.2 5.05',
  '1960-12-31 BRN': 'Bandar Seri Begawan 114.92 4.88',
  '1960-12-31 XCMB':
    'Bamenda 10.15 5.96, Buea 9.24 4.16, Kumba 9.44 4.64, Mamfe 9.31 5.76, Nkambe 10.67 6.6',
  '1960-12-31 CMR':
    'Nkongsamba 9.94 4.95, Bafoussam 10.42 5.48, Foumban 10.9 5.73, Dschang 10.05 5.45, ' +
    'Yaoundé 11.52 3.87, Edéa 10.13 3.8',
  '1961-12-31 CMR': 'Bamenda 10.15 5.96, Yaoundé 11.52 3.87',
  '1960-12-31 XNNG':
    'Jayapura 140.65 -2.6, Wamena 138.95 -4.1, Kimaam 138.6 -7.9, Waigeo 130.8 -0.2, Biak 136 -1',
  '1960-12-31 IDN': 'Jakarta 106.85 -6.25, Seram 129.3 -3.1, Aru 134.5 -5.9, Palopo 120.1 -2.9',
  '1980-12-31 ESH': 'Smara -11.67 26.74, Bir Lehlou -9.6 26.35, Tifariti -10.57 26.16',
  '1980-12-31 MAR': 'Tan-Tan -11.1 28.44, Zag -9.33 28.01',
  '1970-12-31 JPN-R': 'Okinawa 127.85 26.4',
  '1960-12-31 EAZ': 'Unguja 39.35 -6.1, Pemba 39.76 -5.15',
};

const cases = Object.entries(TOWNS).flatMap(([key, towns]) => {
  const [day = '', polity = ''] = key.split(' ');
  return towns.split(', ').map((town) => {
    const [, name = '', longitude, latitude] = /^(.*) (\S+) (\S+)$/.exec(town) ?? [];
    return { name, polity, day, place: [Number(longitude), Number(latitude)] as const };
  });
});

describe('towns', () => {
  it('are more than a hundred', () => {
    expect(cases.length).toBeGreaterThan(100);
  });

  it.each(cases)('$name lies in $polity on $day', ({ polity, day, place }) => {
    expect(polityAt(rows, day, place)).toBe(polity);
  });
});
