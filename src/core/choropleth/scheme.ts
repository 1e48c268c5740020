import type { Kind } from '../dataset/vocabulary.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Colours of counts, low to high; a hue family a subject, so that nobody compares colours across them. */
export const RAMP_IDS = ['people', 'civil', 'loss'] as const;
export type RampId = (typeof RAMP_IDS)[number];

export interface Scheme {
  readonly ramps: Readonly<Record<RampId, readonly string[]>>;
  /** One source only, then the classes of disagreement. */
  readonly ratio: readonly string[];
  readonly kinds: Readonly<Record<Kind, string>>;
  /** Land where nothing is recorded, and the state whose interventions are shown. */
  readonly land: string;
  /** Land that was another state’s: a paler tone. */
  readonly dependency: string;
  /** A zero that a source states: nothing within its outline. */
  readonly hollow: string;
  readonly actor: string;
  /** Lines of the hatches. */
  readonly ink: string;
}

/** On paper dark means more; the night ramp grows out of its background, so there light means more. */
export const SCHEMES: Readonly<Record<Theme, Scheme>> = {
  light: {
    ramps: {
      people: ['#ffe0bc', '#fcb480', '#ee8859', '#da5c44', '#af403f', '#802c37', '#4e1e2c'],
      civil: ['#e6e9ad', '#bbca85', '#8fad61', '#609040', '#3f7135', '#225329', '#0a361c'],
      loss: ['#c1efea', '#90cfd2', '#5eb0bf', '#2190ae', '#1e6e90', '#1b4e70', '#15304e'],
    },
    ratio: ['#c6c0a0', '#c3b2e4', '#9478c6', '#5d3b8e'],
    kinds: {
      combat: '#d55e00',
      advisers: '#e69f00',
      raid: '#cc79a7',
      intelligence: '#56b4e9',
      arms: '#f0e442',
      civil: '#009e73',
    },
    land: '#e3dfd6',
    dependency: '#efece5',
    hollow: '#ffffff',
    actor: '#1f4e8c',
    ink: '#7a4a3a',
  },
  dark: {
    ramps: {
      people: ['#4f3151', '#853e60', '#b94e66', '#eb6461', '#ff915f', '#ffbc76', '#ffe9a9'],
      civil: ['#084431', '#216340', '#3c804a', '#609f54', '#91b96c', '#bdd187', '#ecefab'],
      loss: ['#2b3b60', '#315b83', '#2f7aa2', '#2c9ec0', '#5dbcce', '#88d7d9', '#b9f8ee'],
    },
    ratio: ['#5b5f66', '#8e68ac', '#b492e2', '#dbcaff'],
    kinds: {
      combat: '#de5739',
      advisers: '#f4ab3e',
      raid: '#ffb1e2',
      intelligence: '#a4a5ff',
      arms: '#007d74',
      civil: '#00cc80',
    },
    land: '#2d343c',
    dependency: '#22282f',
    hollow: '#101317',
    actor: '#7fb2f0',
    ink: '#d9a58a',
  },
};
