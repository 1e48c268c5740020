import { builtFiles } from '../../data/build/testing/builtInputs.ts';

/** The published files of the first atlas, as values by name. */
export type Published = Readonly<Record<string, unknown>>;

let known: Published | null = null;

/** Made once: from what people edit, as the build makes them. */
export function published(): Published {
  if (known) return known;
  const files = Object.entries(builtFiles());
  const json = files.filter(([name]) => /\.(?:json|geojson|topojson)$/.test(name));
  known = Object.fromEntries(json.map(([name, text]) => [name, JSON.parse(text)]));
  return known;
}
