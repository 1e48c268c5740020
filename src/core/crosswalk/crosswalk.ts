import * as v from 'valibot';
import { bagOf, keyOf } from './key.ts';

/** The lists of codes that a column may be written in. */
export const SYSTEM_IDS = [
  'iso2',
  'iso3',
  'iso-numeric',
  'cow-number',
  'cow-letter',
  'gw-number',
  'unhcr',
] as const;
export type SystemId = (typeof SYSTEM_IDS)[number];

/** From one year to another, both included, one polity: a code or a name means what stood in its time. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly polity: string;
}

/** What a text may mean: one polity, several counted together, or only a part of one. */
export interface Candidate {
  readonly polities: readonly string[];
  readonly isPart: boolean;
  readonly from: number;
  readonly to: number;
}

/** Codes and names of all times, and what they may mean where that is not certain. */
export interface Crosswalk {
  readonly codes: Readonly<Record<SystemId, ReadonlyMap<string, readonly Run[]>>>;
  readonly names: ReadonlyMap<string, readonly Run[]>;
  /** Names by the bag of their words, where no other name has the same. */
  readonly bags: ReadonlyMap<string, string>;
  /** What is no country: the world, regions, sums, people at sea, by its kind. */
  readonly aside: ReadonlyMap<string, string>;
  /** By system or `name`, a space, and the text. */
  readonly asks: ReadonlyMap<string, readonly Candidate[]>;
}

const lines = v.record(v.string(), v.string());

/** The compact form: `ID`, or `1968-1990:ID` where it does not hold for all years, separated by spaces. */
const CrosswalkSchema = v.object({
  first: v.number(),
  last: v.number(),
  codes: v.object({
    iso2: lines,
    iso3: lines,
    'iso-numeric': lines,
    'cow-number': lines,
    'cow-letter': lines,
    'gw-number': lines,
    unhcr: lines,
  }),
  names: lines,
  aside: lines,
  asks: lines,
});

type Years = Pick<v.InferOutput<typeof CrosswalkSchema>, 'first' | 'last'>;

function spanned(text: string, { first, last }: Years) {
  const [, from = first, to = last, meant = ''] = /^(?:(\d{4})-(\d{4}):)?(.*)$/.exec(text) ?? [];
  return { from: Number(from), to: Number(to), meant };
}

function runsOf(text: string, years: Years): readonly Run[] {
  return text.split(' ').map((one) => {
    const { meant, ...span } = spanned(one, years);
    return { ...span, polity: meant };
  });
}

function candidatesOf(text: string, years: Years): readonly Candidate[] {
  return text.split(' ').map((one) => {
    const { meant, ...span } = spanned(one, years);
    return { ...span, polities: meant.replace('<', '').split('+'), isPart: meant.startsWith('<') };
  });
}

function mapOf<T>(record: Readonly<Record<string, string>>, read: (text: string) => T) {
  return new Map(Object.entries(record).map(([key, text]): [string, T] => [key, read(text)]));
}

/** Names by their words in any order; those that two names of different meaning share are left out. */
function bagsOf(
  names: Readonly<Record<string, string>>,
  asks: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const meaning = (name: string) => `${names[name]} ${asks[`name ${name}`] ?? ''}`;
  const bags = new Map<string, string | null>();
  for (const name of Object.keys(names)) {
    const bag = bagOf(name);
    const known = bags.get(bag);
    if (known === undefined) bags.set(bag, name);
    else if (known !== null && meaning(known) !== meaning(name)) bags.set(bag, null);
  }
  return new Map([...bags].flatMap(([bag, name]) => (name === null ? [] : [[bag, name]])));
}

/** Reads the compact lists. Throws where they are not such: they are part of the program. */
export function readCrosswalk(value: unknown): Crosswalk {
  const { codes, names, aside, asks, ...years } = v.parse(CrosswalkSchema, value);
  const runs = (text: string) => runsOf(text, years);
  return {
    codes: {
      iso2: mapOf(codes.iso2, runs),
      iso3: mapOf(codes.iso3, runs),
      'iso-numeric': mapOf(codes['iso-numeric'], runs),
      'cow-number': mapOf(codes['cow-number'], runs),
      'cow-letter': mapOf(codes['cow-letter'], runs),
      'gw-number': mapOf(codes['gw-number'], runs),
      unhcr: mapOf(codes.unhcr, runs),
    },
    names: mapOf(names, runs),
    bags: bagsOf(names, asks),
    aside: mapOf(aside, (kind) => kind),
    asks: mapOf(asks, (text) => candidatesOf(text, years)),
  };
}

/** A name as the lists have it: by its letters, else by its words in any order; null where they have neither. */
export function listedName(text: string, { names, bags }: Crosswalk): string | null {
  const key = keyOf(text);
  return names.has(key) ? key : (bags.get(bagOf(text)) ?? null);
}
