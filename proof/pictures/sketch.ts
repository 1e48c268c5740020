import { createHash } from 'node:crypto';
import { scopeOf } from '../../src/core/atlas/description.ts';
import { fillOf } from '../../src/core/choropleth/fill.ts';
import { markOf } from '../../src/core/choropleth/mark.ts';
import { SCHEMES } from '../../src/core/choropleth/scheme.ts';
import type { Polity } from '../../src/core/geography/borders.ts';
import { initialState, type State } from '../../src/core/state/state.ts';
import { composePicture } from '../../src/picture/compose.ts';
import { tell } from '../../src/picture/header.ts';
import { circleCountOf, createScene, type Scene } from '../../src/picture/scene.ts';
import type { Drawn } from './drawn.ts';
import { seriesOf, type View } from './view.ts';

const BOX = { x: 0, y: 0, width: 1600, height: 900 };
const SIZE = { width: BOX.width, height: BOX.height };

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 6);
}

function stateOf({ subject }: Drawn, view: View): State {
  return { ...initialState(scopeOf(subject.description)), ...view };
}

const OUTLINES = new WeakMap<Polity, string>();

function outlineOf({ outlines }: Scene, polity: Polity): string {
  const known = OUTLINES.get(polity) ?? hashOf(outlines.pathOf(polity));
  OUTLINES.set(polity, known);
  return known;
}

/** What the renderer makes of a view before it places it: fills of both themes, lines, circles, outlines, and the words above. */
function sketch(drawn: Drawn, view: View): string {
  const { subject, voices } = drawn;
  const state = { ...stateOf(drawn, view), symbols: 'circles' as const };
  const world = { x: 0, y: 0, scale: 1 };
  const scene = createScene(subject, state, view.year, { box: BOX, view: world, factor: 1 });
  const places = [...scene.places.values()].map((place) => [
    place.polity.id,
    outlineOf(scene, place.polity),
    fillOf(place.swatch, scene.layer, SCHEMES.light).key,
    fillOf(place.swatch, scene.layer, SCHEMES.dark).key,
    markOf(place),
    circleCountOf(scene, place),
  ]);
  return JSON.stringify([places, voices.map((voice) => tell(scene, voice))]);
}

/** A view as the build draws it, in its first language. */
export function draw(drawn: Drawn, view: View): string {
  const { subject, voices } = drawn;
  const [voice] = voices;
  if (!voice) throw new Error('no language');
  const state = stateOf(drawn, view);
  return composePicture({ subject, voice, state, address: null, hasQr: false, size: SIZE });
}

/** One line a layer and estimate, with a hash a year. */
function hashesOf(
  kind: string,
  drawn: Drawn,
  make: (drawn: Drawn, view: View) => string,
): readonly string[] {
  return seriesOf(drawn.subject.description).map(({ layer, estimate, years }) => {
    const hashes = years.map((year) => hashOf(make(drawn, { layer, estimate, year })));
    return `${kind} ${layer} ${estimate} ${years[0]} ${hashes.join(' ')}`;
  });
}

export function sketchesOf(drawn: Drawn): readonly string[] {
  return hashesOf('drawn', drawn, sketch);
}

/** Whole pictures, as they are published, to the letter. */
export function sheetsOf(drawn: Drawn): readonly string[] {
  return hashesOf('sheet', drawn, draw);
}
