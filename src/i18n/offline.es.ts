import type { OfflineMessages } from './offlineMessages.ts';

export const es: OfflineMessages = {
  code: {
    ready: 'Hay una versión más nueva del atlas.',
    load: 'Cargarla (su vista se conserva)',
  },
  data: {
    ready: (version, asOf) => `Hay cifras más nuevas: datos ${version}, hasta el ${asOf}.`,
    load: 'Cargarlas (su vista se conserva)',
  },
  unformatted:
    'Este navegador no sabe cómo se escriben en español fechas, decimales y listas: algunos están escritos como en otra lengua.',
  later: 'Después',
  offline:
    'Está sin conexión. El mapa, las cifras y las afirmaciones están guardados en este dispositivo; los enlaces a las fuentes necesitan la red.',
  offlineUnkept:
    'Está sin conexión y el atlas no está guardado en este dispositivo: lo que se ve se queda, lo demás necesita la red.',
};
