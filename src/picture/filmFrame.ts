import type { Polity } from '../core/geography/borders.ts';
import type { Context } from './context.ts';
import { findingsIn } from './prospect.ts';
import { createScene, type Scene } from './scene.ts';

/** The years that have a say in where a picture’s map lies and what its legend holds: its own, or all of its film. */
function yearsOf({ state, film }: Context): readonly number[] {
  return film?.years ?? [state.year];
}

/** The most that a measure comes to in any year of the film, taken once a film; in the picture’s own year where it is of none. */
export function mostOf({ state, film }: Context, measure: (year: number) => number): number {
  return film ? film.mostOf(measure) : measure(state.year);
}

/** Every place with a finding in the picture, or anywhere in its film. */
export function findingsOfFilm(context: Context): readonly Polity[] {
  const { layer, estimate } = context.state;
  return yearsOf(context).flatMap((year) =>
    findingsIn(context.subject.painter.placesAt(layer, estimate, year)),
  );
}

/** What the legend is of: the scene, or that of every year of the film. */
export function scenesOfFilm(context: Context, scene: Scene): readonly Scene[] {
  const { subject, state, film } = context;
  return film ? film.years.map((year) => createScene(subject, state, year, scene)) : [scene];
}
