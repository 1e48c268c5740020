import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import L from 'leaflet';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const FACADE = readFileSync(join(import.meta.dirname, 'leaflet.js'), 'utf8');

function textsIn(folder: string, files: RegExp): string {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => files.test(file) && !/\.test\./.test(file))
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8'))
    .join('\n');
}

/** The names of a list such as `a, b as c`, as a stranger sees them. */
function namesOf(list = ''): readonly string[] {
  return list
    .split(',')
    .map((entry) => entry.trim().split(/\s+as\s+|:\s+/))
    .flatMap(([name = '', other]) => (name === '' ? [] : [other ?? name]));
}

const EXPORTED = namesOf(/^export \{(.*)\};$/m.exec(FACADE)?.[1]);
const WHOLE = [
  ...(/export default \{([\s\S]*)\n\};/.exec(FACADE)?.[1]?.matchAll(/^ {2}(\w+)/gm) ?? []),
];
const MEMBERS = WHOLE.map(([, name = '']) => name);

it('leaflet.js exports what react-leaflet imports, as far as this map is drawn by it', () => {
  const texts = [
    textsIn('node_modules/react-leaflet/lib', /^(?:MapContainer|hooks)\.js$/),
    textsIn('node_modules/@react-leaflet/core/lib', /\.js$/),
  ].join('\n');
  const imports = [...texts.matchAll(/import \{([^}]*)\} from 'leaflet'/g)];
  const names = imports.flatMap(([, list]) =>
    (list ?? '').split(',').map((entry) => entry.trim().split(' ')[0]),
  );
  expect(names).toContain('Map');
  expect(EXPORTED).toEqual(expect.arrayContaining(names));
});

it('leaflet.js has what this map uses of it, and react-leaflet is used in no other way', () => {
  const texts = textsIn('src/view/map', /\.tsx?$/);
  // What stands where a type stands is none of it: after a colon, an angle bracket, `as` or in a list of types.
  const used = [...texts.matchAll(/(?<!: |<|as |\| |import )\bL\.(\w+)/g)].map(([, name]) => name);
  expect(used).toContain('svg');
  const types = new Set(['Map', 'SVG']);
  expect(MEMBERS).toEqual(expect.arrayContaining(used.filter((name) => !types.has(name ?? ''))));
  const imports = [...texts.matchAll(/import \{([^}]*)\} from 'react-leaflet'/g)];
  const components = new Set(imports.flatMap(([, list]) => namesOf(list)));
  expect([...components].sort()).toEqual(['MapContainer', 'useMap']);
});

it('leaflet.js names nothing that Leaflet has not, and replaces nothing that it has not', () => {
  for (const name of [...EXPORTED, ...MEMBERS]) expect(L).toHaveProperty(name);
  const [, replaced] = /LeafletMap\.include\(\{ (\w+)/.exec(FACADE) ?? [];
  expect(L.Map.prototype).toHaveProperty(replaced ?? 'what is replaced');
});
