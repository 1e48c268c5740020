import regions from '../../../data/regions.json';

/**
 * Regions of the UN’s M49 list: Africa and the Americas by sub-region, the others whole.
 * Two lands that M49 does not list are added: Taiwan to Asia, Kosovo to Europe.
 */
export const REGION_IDS = [
  'northern-africa',
  'sub-saharan-africa',
  'latin-america',
  'northern-america',
  'asia',
  'europe',
  'oceania',
] as const;
export type RegionId = (typeof REGION_IDS)[number];

const REGION_OF: ReadonlyMap<string, RegionId> = new Map(
  REGION_IDS.flatMap((region) => regions[region].map((code) => [code, region] as const)),
);

/** The regions of present-day ISO 3166-1 alpha-3 codes, each once: the Soviet Union lay in two. */
export function regionsOf(codes: readonly string[]): readonly RegionId[] {
  const found = new Set(codes.map((code) => REGION_OF.get(code)));
  return REGION_IDS.filter((region) => found.has(region));
}
