import { describe, expect, it } from 'vitest';
import { existsOn } from '../../../src/core/geography/borders.ts';
import { atomsOf } from './atoms.ts';
import { readInputs } from './inputs.ts';
import { type Day, type PolityRow, STATUSES } from './polityRow.ts';

const inputs = readInputs();
const { polities } = inputs;
const atoms = [...atomsOf(inputs).keys()].toSorted();

const START = '1959-01-01';
const END = '2026-12-31';
const days = [...new Set([START, END, ...polities.flatMap(({ from, to }) => [from, to])])]
  .filter((day) => day !== null)
  .toSorted();

const on = (day: Day) => polities.filter((polity) => existsOn(polity, day));
const titleOf = ({ id, from, name }: PolityRow) => `${id} ${from ?? ''} ${name.en}`;
const offenders = (isWrong: (polity: PolityRow) => boolean) =>
  polities.filter(isWrong).map(titleOf);

const UN_MEMBERS =
  'AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL ' +
  'BRA BRB BRN BTN BWA CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI ' +
  'DMA DNK DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC ' +
  'GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR ' +
  'KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI ' +
  'MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL ' +
  'PLW PNG POL PRK PRT PRY QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR ' +
  'SVK SVN SWE SWZ SYC SYR TCD TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB ' +
  'VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE';

describe('the table of polities', () => {
  it('gives each atom to exactly one polity on every day on which a border changes', () => {
    const wrong = days.flatMap((day) => {
      const given = on(day).flatMap((polity) => polity.atoms);
      return given.toSorted().join() === atoms.join() ? [] : [day];
    });
    expect(days.length).toBeGreaterThan(150);
    expect(wrong).toEqual([]);
  });

  it('has one row a day for each id', () => {
    const wrong = days.filter((day) => new Set(on(day).map(({ id }) => id)).size < on(day).length);
    expect(wrong).toEqual([]);
  });

  it('names every row in English and in Spanish', () => {
    expect(
      offenders(({ name }) => [name.en, name.es].some((text) => !/^\p{Lu}[^'\s]/u.test(text))),
    ).toEqual([]);
    expect(offenders(({ name }) => name.en !== name.en.trim() || /['"]/.test(name.en))).toEqual([]);
    expect(offenders(({ name }) => name.es !== name.es.trim() || /['"]/.test(name.es))).toEqual([]);
  });

  it('writes days that exist, and spans that run forwards', () => {
    const isDay = (day: Day | null) =>
      day === null || new Date(`${day}T00:00Z`).toISOString().startsWith(day);
    expect(offenders(({ from, to }) => !isDay(from) || !isDay(to))).toEqual([]);
    expect(offenders(({ from, to }) => from !== null && to !== null && from >= to)).toEqual([]);
  });

  it('uses the known statuses only', () => {
    expect(offenders(({ status }) => !STATUSES.includes(status))).toEqual([]);
  });

  it('says in both names that an area is occupied, administered or disputed', () => {
    const says = { occupied: /occup|ocup|administ/, disputed: /disput/ };
    expect(
      offenders(({ status, name }) => {
        const words = status === 'occupied' || status === 'disputed' ? says[status] : / |./;
        return !words.test(name.en) || !words.test(name.es);
      }),
    ).toEqual([]);
  });

  it('lists today’s ISO codes of the land, as three capital letters', () => {
    expect(
      offenders(({ iso }) => iso.length === 0 || iso.some((code) => !/^[A-Z]{3}$/.test(code))),
    ).toEqual([]);
    const today = on(END).filter(
      ({ id, status }) => /^[A-Z]{3}$/.test(id) && status === 'sovereign',
    );
    expect(today.filter(({ id, iso }) => !iso.includes(id)).map(titleOf)).toEqual([]);
  });

  it('has all 193 members of the United Nations as sovereign states in 2026', () => {
    const members = UN_MEMBERS.split(' ');
    const sovereign = new Set(
      on(END)
        .filter(({ status }) => status === 'sovereign')
        .map(({ id }) => id),
    );
    expect(members).toHaveLength(193);
    expect(members.filter((id) => !sovereign.has(id))).toEqual([]);
  });
});

describe('owners', () => {
  /** Held by several powers, or by the United Nations: no one owner to name. */
  const SHARED = ['BER-W', 'TMP', 'VUT', 'XNNG'];
  const isHeld = ({ status }: PolityRow) => status === 'dependency' || status === 'occupied';

  it('are named for dependencies and occupied areas, and for nothing else', () => {
    const ownerless = polities.filter((polity) => isHeld(polity) && polity.owner === null);
    expect(ownerless.map(({ id }) => id).toSorted()).toEqual(SHARED);
    expect(offenders((polity) => !isHeld(polity) && polity.owner !== null)).toEqual([]);
  });

  it('exist on every day on which they own something', () => {
    const wrong = days.flatMap((day) => {
      const present = new Set(on(day).map(({ id }) => id));
      return on(day)
        .filter(({ owner }) => owner !== null && !present.has(owner))
        .map((polity) => `${day} ${titleOf(polity)}`);
    });
    expect(wrong).toEqual([]);
  });

  it('are sovereign themselves', () => {
    const sovereign = new Set(
      polities.filter(({ status }) => status === 'sovereign').map(({ id }) => id),
    );
    expect(offenders(({ owner }) => owner !== null && !sovereign.has(owner))).toEqual([]);
  });
});

describe('names of the time', () => {
  it.each([
    ['AGO', 1974, 'Portuguese Angola', 'Angola Portuguesa'],
    ['AGO', 1975, 'Angola', 'Angola'],
    ['BEN', 1974, 'Dahomey', 'Dahomey'],
    ['BFA', 1983, 'Upper Volta', 'Alto Volta'],
    ['CIV', 1986, 'Côte d’Ivoire', 'Costa de Marfil'],
    ['COD', 1959, 'Belgian Congo', 'Congo Belga'],
    ['COD', 1965, 'Congo-Léopoldville', 'Congo-Léopoldville'],
    ['COD', 1978, 'Zaire', 'Zaire'],
    ['COD', 1998, 'DR Congo', 'RD del Congo'],
    ['COG', 1965, 'Congo-Brazzaville', 'Congo-Brazzaville'],
    ['CPV', 2012, 'Cape Verde', 'Cabo Verde'],
    ['CPV', 2013, 'Cabo Verde', 'Cabo Verde'],
    ['DDR', 1989, 'East Germany', 'Alemania Oriental'],
    ['EGY', 1967, 'United Arab Republic (Egypt)', 'República Árabe Unida (Egipto)'],
    ['ETH', 1978, 'Ethiopia', 'Etiopía'],
    ['GNB', 1966, 'Portuguese Guinea', 'Guinea Portuguesa'],
    ['GNB', 1974, 'Guinea-Bissau', 'Guinea-Bisáu'],
    ['KHM', 1978, 'Democratic Kampuchea', 'Kampuchea Democrática'],
    ['MKD', 2018, 'Macedonia', 'Macedonia'],
    ['MMR', 1988, 'Burma', 'Birmania'],
    ['SUN', 1990, 'Soviet Union', 'Unión Soviética'],
    ['SWZ', 2018, 'Eswatini', 'Esuatini'],
    ['VDR', 1975, 'North Vietnam', 'Vietnam del Norte'],
    ['WSM', 1996, 'Western Samoa', 'Samoa Occidental'],
    ['YMD', 1973, 'South Yemen', 'Yemen del Sur'],
  ])('%s is called so at the end of %i', (id, year, en, es) => {
    expect(on(`${year}-12-31`).find((polity) => polity.id === id)?.name).toEqual({ en, es });
  });
});
