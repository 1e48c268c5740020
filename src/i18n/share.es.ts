import type { ShareMessages } from './shareMessages.ts';

export const es: ShareMessages = {
  title: 'Compartir y citar',
  tabs: {
    name: 'Maneras de llevárselo',
    link: 'Enlace',
    cite: 'Citar',
    picture: 'Imagen',
    embed: 'Insertar',
    data: 'Datos',
  },
  copyByKey:
    'Este navegador no deja que la página copie. El texto está seleccionado: pulse Ctrl+C, en un Mac Cmd+C.',
  link: {
    box: 'Dirección de esta vista',
    copy: 'Copiar enlace',
    copied: 'Enlace copiado.',
    send: 'Compartir…',
    keep: 'Conservar estas cifras',
    keepWhat: (version) =>
      `El enlace nombra los datos ${version}: con otros posteriores, la página dice qué cambió.`,
    screen: 'Para la pantalla del aula',
    code: 'Código QR de esta dirección',
    tooLong: 'La dirección es demasiado larga para un código QR.',
  },
};
