/** Drawn in a square of 20: lines of the text’s colour, or its colour as a whole where `isSolid`. */
export const ICONS = {
  search: { d: 'M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM12.6 12.6 17 17' },
  link: {
    d: 'M8.4 11.6a3.4 3.4 0 0 0 4.8 0l2.9-2.9a3.4 3.4 0 0 0-4.8-4.8l-1 1M11.6 8.4a3.4 3.4 0 0 0-4.8 0l-2.9 2.9a3.4 3.4 0 0 0 4.8 4.8l1-1',
  },
  menu: { d: 'M3 5.5h14M3 10h14M3 14.5h14' },
  options: {
    d: 'M2.5 6h8M15.5 6h2M2.5 14h2M9.5 14h8M13 8.4a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8zM7 16.4a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8z',
  },
  plus: { d: 'M4 10h12M10 4v12' },
  minus: { d: 'M4 10h12' },
  world: { d: 'M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5' },
  down: { d: 'm5 7.5 5 5 5-5' },
  close: { d: 'm5 5 10 10M15 5 5 15' },
  renew: { d: 'M16.2 11.4A6.4 6.4 0 1 1 14.6 5.4M15 2.4v3.4h-3.4' },
  offline: {
    d: 'M3 3l14 14M2.4 8.6a11 11 0 0 1 3.2-2.1M9 5.3a11 11 0 0 1 8.6 3.3M5 11.4a7 7 0 0 1 3-1.8M12.4 9.9a7 7 0 0 1 2.6 1.5M8.6 15.2a2 2 0 0 1 2.8 0',
  },
  next: { d: 'm4 4.5 8 5.5-8 5.5zM15 4.5v11' },
  play: { d: 'M5 2.6 17 10 5 17.4z', isSolid: true },
  pause: { d: 'M5 3h3.4v14H5zM11.6 3H15v14h-3.4z', isSolid: true },
  step: { d: 'M4 3.4 11 10l-7 6.6zM13 3h3v14h-3z', isSolid: true },
} satisfies Readonly<Record<string, { readonly d: string; readonly isSolid?: true }>>;
