import type { VersionMessages } from './versionMessages.ts';

export const en: VersionMessages = {
  unpublished: (cited, shown) =>
    `This link was cited with dataset ${cited}, which was never published. You see ${shown}.`,
  later: (cited, shown) =>
    `This link was cited with dataset ${cited}, which is later than the one on this page. You see ${shown}.`,
  changed: (cited, shown, places, changed) =>
    `This view was cited with dataset ${cited}. You see ${shown}. Of the ${places === 1 ? 'one place' : `${places} places`} in view, ${changed} ${changed === 1 ? 'has' : 'have'} changed.`,
  same: (cited, shown) => `Cited with ${cited}; the places in view are the same in ${shown}.`,
  past: (cited, shown) =>
    `You see what dataset ${cited} painted. Texts, sources and lists of claims are those of ${shown}.`,
  notKept: (cited, shown) =>
    `This view was cited with dataset ${cited}. You see ${shown}. What this layer showed then was not kept.`,
  failed: (cited, shown) =>
    `This view was cited with dataset ${cited}. You see ${shown}. What has changed since could not be loaded.`,
  open: 'What changed',
  title: 'What changed since this view was cited',
  columns: ['Place', 'Then', 'Now'],
  unchanged: (places) => `Unchanged: ${places} ${places === 1 ? 'place' : 'places'}.`,
  showThen: 'Show the map as it was cited',
  showNow: 'Show the map as it is now',
  cite: 'Cite the view as it is now',
  dismiss: 'Dismiss',
};
