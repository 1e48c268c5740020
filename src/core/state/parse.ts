import type { Scope } from '../atlas/scope.ts';
import type { LayerId } from '../choropleth/layer.ts';
import type { EstimateId } from '../dataset/estimate.ts';
import { type Camera, CENTRES, MAX_ZOOM, roundCamera } from '../geography/camera.ts';
import { type OwnFile, parseOwnFile } from '../kept/ownFile.ts';
import { INTERVENTION_COLUMNS, YEAR_COLUMNS } from '../table/column.ts';
import { parseSort } from '../table/sort.ts';
import type { Parse, Read, RepairCode } from './field.ts';

/** As long as a filter’s text may be. */
export const MAX_LENGTH = 200;

function find<T extends string>(text: string, values: readonly T[]): Read<T> {
  const value = values.find((candidate) => candidate === text);
  return value === undefined ? { code: 'unknown-value' } : { value };
}

export function oneOf<T extends string>(values: readonly T[]): Parse<T> {
  return (text) => find(text, values);
}

export const parseLayer: Parse<LayerId> = (text, { layers }) => find(text, layers);
export const parseEstimate: Parse<EstimateId> = (text, { estimates }) => find(text, estimates);

function matching(pattern: RegExp, code: RepairCode): Parse<string> {
  return (text) => (pattern.test(text) ? { value: text } : { code });
}

const ID = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
export const parseIntervention = matching(ID, 'unknown-intervention');
export const parseMoment = matching(ID, 'unknown-moment');
/** A word of the atlas’s own, of which only the dataset can tell whether there is such a thing. */
export const parseName = matching(ID, 'unknown-value');
export const parseVersion = matching(/^\d{4}\.\d{1,2}(?:\.\d{1,3})?$/, 'unknown-value');

export function parseYear(text: string, { firstYear, lastYear }: Scope): Read<number> {
  if (!/^-?\d{1,6}$/.test(text)) return { code: 'not-a-year' };
  const year = Number(text);
  if (year < firstYear) return { code: 'year-before', value: firstYear };
  if (year > lastYear) return { code: 'year-after', value: lastYear };
  return { value: year };
}

export function parsePolityId(text: string): Read<string> {
  const value = text.toUpperCase();
  return /^[A-Z]{3,4}(?:-[A-Z]{1,3})?$/.test(value) ? { value } : { code: 'unknown-country' };
}

/** A column of either table: which of them is shown follows from it. */
export function parseSorting(text: string): Read<string> {
  const sort = parseSort<string>(text, [...YEAR_COLUMNS, ...INTERVENTION_COLUMNS]);
  return sort ? { value: text } : { code: 'unknown-value' };
}

export function parseText(text: string): Read<string> {
  const value = text.slice(0, MAX_LENGTH);
  return value === text ? { value } : { code: 'too-long', value };
}

export function parseCamera(text: string): Read<Camera> {
  const match = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/.exec(text);
  if (!match) return { code: 'bad-camera' };
  const [zoom, lat, lng] = match.slice(1).map(Number) as [number, number, number];
  const camera = roundCamera({ zoom, lat, lng });
  const { south, north, west, east } = CENTRES;
  const isInside =
    camera.lat >= south && camera.lat <= north && camera.lng >= west && camera.lng <= east;
  if (!isInside) return { code: 'bad-camera' };
  if (camera.zoom > MAX_ZOOM) return { code: 'too-near', value: { ...camera, zoom: MAX_ZOOM } };
  return { value: camera };
}

export function formatCamera({ zoom, lat, lng }: Camera): string {
  return `${zoom}/${lat}/${lng}`;
}

export function parseData(text: string): Read<OwnFile> {
  const value = parseOwnFile(text);
  return value ? { value } : { code: 'unknown-value' };
}
