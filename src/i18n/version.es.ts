import type { VersionMessages } from './versionMessages.ts';

export const es: VersionMessages = {
  unpublished: (cited, shown) =>
    `Este enlace se citó con los datos ${cited}, que nunca se publicaron. Usted ve los ${shown}.`,
  later: (cited, shown) =>
    `Este enlace se citó con los datos ${cited}, posteriores a los de esta página. Usted ve los ${shown}.`,
  changed: (cited, shown, places, changed) =>
    `Esta vista se citó con los datos ${cited}. Usted ve los ${shown}. ${places === 1 ? 'Del único lugar' : `De los ${places} lugares`} a la vista, ${changed} ${changed === 1 ? 'ha cambiado' : 'han cambiado'}.`,
  same: (cited, shown) => `Citada con ${cited}; los lugares a la vista son los mismos en ${shown}.`,
  past: (cited, shown) =>
    `Usted ve lo que pintaron los datos ${cited}. Los textos, las fuentes y las listas de afirmaciones son los de ${shown}.`,
  notKept: (cited, shown) =>
    `Esta vista se citó con los datos ${cited}. Usted ve los ${shown}. No se conservó lo que esta capa mostraba entonces.`,
  failed: (cited, shown) =>
    `Esta vista se citó con los datos ${cited}. Usted ve los ${shown}. No se pudo cargar lo que cambió desde entonces.`,
  open: 'Qué cambió',
  title: 'Qué cambió desde que se citó esta vista',
  columns: ['Lugar', 'Entonces', 'Ahora'],
  unchanged: (places) => `Sin cambio: ${places} ${places === 1 ? 'lugar' : 'lugares'}.`,
  showThen: 'Ver el mapa como se citó',
  showNow: 'Ver el mapa como es ahora',
  cite: 'Citar la vista como es ahora',
  dismiss: 'Cerrar',
};
