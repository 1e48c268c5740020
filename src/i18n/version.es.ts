import type { VersionMessages } from './versionMessages.ts';

export const es: VersionMessages = {
  unpublished: (cited, shown) =>
    `Este enlace se citó con los datos ${cited}, que nunca se publicaron. Usted ve los ${shown}.`,
  later: (cited, shown) =>
    `Este enlace se citó con los datos ${cited}, posteriores a los de esta página. Usted ve los ${shown}.`,
  changed: (cited, shown, figures, changed) =>
    `Esta vista se citó con los datos ${cited}. Usted ve los ${shown}. De ${figures === 1 ? 'la única cifra' : `las ${figures} cifras`} a la vista, ${changed} ${changed === 1 ? 'ha cambiado' : 'han cambiado'}.`,
  same: (cited, shown) => `Citada con ${cited}; las cifras a la vista son las mismas en ${shown}.`,
  notKept: (cited, shown) =>
    `Esta vista se citó con los datos ${cited}. Usted ve los ${shown}. No se conservó lo que esta capa mostraba entonces.`,
  failed: (cited, shown) =>
    `Esta vista se citó con los datos ${cited}. Usted ve los ${shown}. No se pudo cargar lo que cambió desde entonces.`,
  open: 'Qué cambió',
  title: 'Qué cambió desde que se citó esta vista',
  columns: ['Cifra', 'Entonces', 'Ahora'],
  unchanged: (figure) => `sin cambio: ${figure}`,
  none: 'sin cifra',
  cite: 'Citar la vista como es ahora',
  dismiss: 'Cerrar',
};
