import type { Theme } from '../choropleth/scheme.ts';
import type { Borders } from '../geography/borders.ts';
import { type Camera, isSameCamera } from '../geography/camera.ts';
import type { Moment } from '../moment/moment.ts';
import type { Language } from '../text/text.ts';
import { selectedPolity } from './selection.ts';
import { FIELD_NAMES, type State, type TabId } from './state.ts';
import { type Bounds, defaultSecondYear } from './years.ts';

/** What a choice of the reader’s makes of a state. One that changes nothing gives the state itself. */
export type Transition = (state: State) => State;

/** What a moment is about. Another of these is another view; panning, a lens or a language is the same one. */
const SUBJECT = ['year', 'layer', 'country', 'intervention'] as const;

/** A reader who chooses another year, layer, country or intervention has left the moment, whichever control it was. */
function withoutLeftMoment(next: State, previous: State): State {
  const isSameMoment = next.moment !== null && next.moment === previous.moment;
  const isLeft = isSameMoment && SUBJECT.some((name) => next[name] !== previous[name]);
  return isLeft ? { ...next, moment: null } : next;
}

function choose(chosenIn: (state: State) => Partial<State>): Transition {
  return (state) => {
    const next = { ...state, ...chosenIn(state) };
    const isChange = FIELD_NAMES.some((name) => next[name] !== state[name]);
    return isChange ? withoutLeftMoment(next, state) : state;
  };
}

export const showYear = (year: number): Transition => choose(() => ({ year }));

/** Another layer has another legend: nothing of it is pinned. */
export const chooseLayer = (layer: State['layer']): Transition =>
  choose((state) => (layer === state.layer ? {} : { layer, only: null }));

/** The figures that a link was cited with are of no more interest. */
export const forgetVersion: Transition = choose(() => ({ version: null }));

export const listenTo = (estimate: State['estimate']): Transition => choose(() => ({ estimate }));

/** Opens a polity itself, not a moment that may show it too; of the year shown, or of another one. */
export const openCountry = (country: string, at: Partial<Pick<State, 'year'>> = {}): Transition =>
  choose(() => ({ country, intervention: null, moment: null, ...at }));

/** Opens a polity of the map of a year, or closes it where it is open already. */
export const toggleCountry =
  (id: string, year: number, borders: Borders): Transition =>
  (state) =>
    selectedPolity(state, year, borders)?.id === id ? close(state) : openCountry(id)(state);

/** Opens an intervention over the country and in the year that are shown, or over others. */
export const openIntervention = (
  intervention: string,
  at: Partial<Pick<State, 'year' | 'country'>> = {},
): Transition => choose(() => ({ intervention, moment: null, ...at }));

/** Goes back to the country over which an intervention was opened. */
export const closeIntervention: Transition = choose(() => ({ intervention: null }));

/** Closes whatever is open. */
export const close: Transition = choose(() => ({
  country: null,
  intervention: null,
  moment: null,
}));

/** Nothing stands beside the map. */
const ALONE = { compare: null, beside: null, besideLayer: null, besideEstimate: null } as const;

/** Sets a second year beside the first: the nearest, so that what is between them is one step. */
export const beginComparison = (scope: Bounds): Transition =>
  choose(({ year, compare }) => ({ compare: compare ?? defaultSecondYear(year, scope) }));

export const compareWith = (compare: number): Transition => choose(() => ({ compare }));

/** Sets another atlas beside this one, in the same year. */
export const setBeside = (beside: string): Transition =>
  choose(() => ({ ...ALONE, beside, tab: 'map' }));

/** Shows the atlas beside this one as it opens. */
export const forgetBesides: Transition = choose(() => ({
  besideLayer: null,
  besideEstimate: null,
}));

/** Leaves one map, of one year and of this atlas. */
export const endComparison: Transition = choose(() => ALONE);

/** Opens a moment: the map, as areas and alone, shows what the moment tells of. */
export const enterMoment =
  (moment: Moment): Transition =>
  (state) => ({
    ...state,
    year: moment.year,
    layer: moment.layer,
    estimate: moment.estimate ?? 'best',
    country: moment.country ?? null,
    intervention: moment.intervention ?? null,
    camera: moment.camera ?? null,
    ...ALONE,
    symbols: 'areas',
    tab: 'map',
    only: null,
    moment: moment.id,
  });

/** Ends the story where it stands: the map stays as it is. */
export const leaveMoment: Transition = choose(() => ({ moment: null }));

/** Whether the map shows what a moment is about; a link may name a moment and another year. */
export function showsMoment(state: State, moment: Moment): boolean {
  const entered = enterMoment(moment)(state);
  return SUBJECT.every((name) => state[name] === entered[name]);
}

/** Asks no more for a file of somebody’s own. */
export const forgetFile: Transition = choose(() => ({ data: null }));

/** The whole world, as large as the page allows. */
export const showWorld: Transition = choose(() => ({ camera: null }));

/** The map was moved; `startOf` is the camera of a state in which nobody has moved it. */
export const moveCamera = (camera: Camera, startOf: (state: State) => Camera): Transition =>
  choose((state) => (isSameCamera(camera, state.camera ?? startOf(state)) ? {} : { camera }));

export const chooseSymbols = (symbols: State['symbols']): Transition => choose(() => ({ symbols }));

/** Begins with the whole world: the zooms of two planes do not compare. */
export const chooseProjection = (projection: State['projection']): Transition =>
  choose(() => ({ projection, camera: null }));

export const showTab = (tab: TabId): Transition => choose(() => ({ tab }));

/** Sorts the table by a column, as a permalink words it; null is the table’s own order. */
export const sortBy = (sort: string | null): Transition => choose(() => ({ sort }));

export const filterBy = (text: string): Transition =>
  choose(() => ({ q: text === '' ? null : text }));

export const filterByKind = (kind: State['kind']): Transition => choose(() => ({ kind }));

export const filterByRegion = (region: State['region']): Transition => choose(() => ({ region }));

export const listBlanks = (blanks: boolean): Transition => choose(() => ({ blanks }));

/** Pins a line of the legend by its key, or takes the pin out where it is pinned already. */
export const toggleLine = (key: string): Transition =>
  choose(({ only }) => ({ only: only === key ? null : key }));

export const unpinLine: Transition = choose(() => ({ only: null }));

export const speak = (language: Language): Transition => choose(() => ({ language }));

/** Null is the theme of the reader’s system. */
export const dress = (theme: Theme | null): Transition => choose(() => ({ theme }));
