import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ATLAS_SITE } from '../folders.ts';

interface Claim {
  /** What attests a presence without a number has none. */
  readonly id?: string;
  readonly preferred?: unknown;
}

interface Dataset {
  readonly features: readonly {
    readonly properties: { readonly claims?: readonly Claim[] };
  }[];
}

/** Numbers from here on are given to no claim. */
const FREE = 1000;

/** Every claim so many times over: the copies say the same, and none of them is preferred. */
function multiplied(claims: readonly Claim[], times: number): readonly Claim[] {
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    claims.flatMap(({ id, preferred: _preferred, ...claim }, index) => {
      if (id === undefined) return [];
      const [intervention] = id.split('.');
      return { ...claim, id: `${intervention}.${FREE + copy * claims.length + index}` };
    }),
  );
  return [...claims, ...copies.flat()];
}

/** The dataset as the page itself reads it, in a folder named after what is in it. */
function datasetOf(site: string): string {
  const assets = join(site, 'assets');
  const folder = readdirSync(assets).find((name) =>
    existsSync(join(assets, name, 'data', 'interventions.geojson')),
  );
  if (folder === undefined) throw new Error('no dataset that the page reads');
  return join(assets, folder, 'data', 'interventions.geojson');
}

/**
 * The built atlas once more, with so many times the claims in its dataset. The file that the page reads is what is
 * multiplied: to check a hundred thousand claims word by word, as `npm run build` does, takes minutes.
 */
export function writeRecords(times: number, site: string): void {
  rmSync(site, { recursive: true, force: true });
  cpSync(ATLAS_SITE, site, { recursive: true });
  const file = datasetOf(site);
  const dataset: Dataset = JSON.parse(readFileSync(file, 'utf8'));
  const features = dataset.features.map((feature) => {
    const { claims } = feature.properties;
    if (claims === undefined) return feature;
    return {
      ...feature,
      properties: { ...feature.properties, claims: multiplied(claims, times) },
    };
  });
  if (!features.some(({ properties }) => properties.claims)) throw new Error('no claims');
  writeFileSync(file, JSON.stringify({ ...dataset, features }));
}
