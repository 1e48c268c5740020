import type { VersionMessages } from './versionMessages.ts';

export const en: VersionMessages = {
  unpublished: (cited, shown) =>
    `This link was cited with dataset ${cited}, which was never published. You see ${shown}.`,
  later: (cited, shown) =>
    `This link was cited with dataset ${cited}, which is later than the one on this page. You see ${shown}.`,
  changed: (cited, shown, figures, changed) =>
    `This view was cited with dataset ${cited}. You see ${shown}. Of the ${figures} ${figures === 1 ? 'figure' : 'figures'} in view, ${changed} ${changed === 1 ? 'has' : 'have'} changed.`,
  same: (cited, shown) => `Cited with ${cited}; the figures in view are the same in ${shown}.`,
  notKept: (cited, shown) =>
    `This view was cited with dataset ${cited}. You see ${shown}. What this layer showed then was not kept.`,
  failed: (cited, shown) =>
    `This view was cited with dataset ${cited}. You see ${shown}. What has changed since could not be loaded.`,
  open: 'What changed',
  title: 'What changed since this view was cited',
  columns: ['Figure', 'Then', 'Now'],
  unchanged: (figure) => `unchanged: ${figure}`,
  none: 'no number',
  cite: 'Cite the view as it is now',
  dismiss: 'Dismiss',
};
