import type { OfflineMessages } from './offlineMessages.ts';

export const en: OfflineMessages = {
  code: {
    ready: 'A newer version of the atlas is ready.',
    load: 'Load it (your view stays)',
  },
  data: {
    ready: (version, asOf) => `Newer figures are ready: dataset ${version}, up to ${asOf}.`,
    load: 'Load them (your view stays)',
  },
  unformatted:
    'This browser does not know how English writes dates, decimals and lists: some are written as in another language.',
  later: 'Later',
  offline:
    'You are offline. Map, figures and claims are kept on this device; links to sources need the network.',
  offlineUnkept:
    'You are offline, and the atlas is not kept on this device: what is shown stays, the rest needs the network.',
};
