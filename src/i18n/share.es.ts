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
  embed: {
    size: 'Tamaño',
    sizes: { wide: '640 × 400', narrow: '320 × 420', column: 'Todo el ancho' },
    figures: 'Cifras',
    newest: 'Siempre las más nuevas',
    kept: (version) => `Las de ${version}`,
    code: 'Código del marco',
    copy: 'Copiar código',
    copied: 'Código copiado.',
    frameTitle: (subject, title) => `${subject}: mapa del ${title}`,
    note: 'El marco no pone cookies ni guarda nada. Dice su altura a la página que lo rodea: el README explica cómo.',
  },
  cite: {
    what: 'Qué',
    targets: { view: 'Esta vista', figure: 'Una cifra', source: 'Una fuente' },
    figure: 'Cifra',
    source: 'Fuente',
    style: 'Estilo',
    styles: {
      chicago: 'Chicago',
      apa: 'APA',
      iso690: 'ISO 690',
      bibtex: 'BibTeX',
      ris: 'RIS',
      csl: 'CSL-JSON',
    },
    usual: 'iso690',
    box: 'Cita',
    copy: 'Copiar cita',
    copied: 'Cita copiada.',
    save: 'Descargar',
    titled: (subject, version) => `${subject} (datos ${version})`,
    shown: (name, year, figure, claimant) => `${name}, ${year}: ${figure} (${claimant})`,
    place: (locator) => `Lugar: ${locator}.`,
    citedIn: (title, version, address) => `Citado en *${title}*, datos ${version}, ${address}`,
    figureNote: (sources) =>
      sources === 1
        ? 'Se cita primero la fuente de la afirmación y después el atlas. Ninguna otra fuente da una cifra para este año.'
        : `Se cita primero la fuente de la afirmación y después el atlas. Es una de las ${sources} que dan una cifra para este año.`,
    viewNote:
      'El mapa no es una fuente propia: si usa una de sus cifras, cite esa cifra y a quien la afirma.',
    none: 'En esta vista no se pinta ninguna cifra.',
    failed: 'No se pudieron cargar las citas.',
  },
  own: {
    link: (name, rows, hash) =>
      `El enlace no lleva sus datos: lleva su vista y pide a quien lo abra el archivo «${name}» (${rows} filas, ${hash}). Envíe también el archivo, o el archivo de atlas que crea «Guardar».`,
    unpublished:
      'Una cita y un marco para otras páginas exigen datos publicados; estos solo están en este navegador.',
    view: 'Un blanco nunca es un cero. Cada fila dice que son sus propios datos, con el nombre del archivo; no llevan licencia ni versión del atlas.',
  },
  data: {
    view: (rows) =>
      rows === 0
        ? 'En esta vista no consta nada.'
        : `Lo que muestra esta vista, una fila por país y año (${rows}), con las afirmaciones en que descansa cada cifra.`,
    note: (licence) =>
      `Un blanco nunca es un cero. Cada fila dice sus datos y su licencia (${licence}); en GeoJSON un país es su contorno de ese año, tan simplificado como en el mapa; las fronteras detalladas están en borders.topojson.`,
    published: 'Todo lo que se publica',
    archive: 'Todos los archivos en uno, con un LÉAME (ZIP)',
  },
};
