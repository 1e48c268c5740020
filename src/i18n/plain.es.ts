import type { PlainWords } from './plain.ts';

export const plain: PlainWords = {
  allCountries: 'Todos los países',
  interventions: 'Intervenciones',
  open: (what) => `Abrir en el atlas interactivo: ${what}`,
  openAtlas: 'Abrir el atlas interactivo',
  most: (layer) => `${layer}, máximo en un año`,
  toll: (layer, years) => `${layer}, ${years}`,
  byYear: 'Cifras por año',
  figures: 'Cifras',
  rule: 'El mapa pinta una afirmación por año, elegida según una regla declarada, nunca un promedio. Un blanco no es un cero.',
  howChosen: 'Cómo se elige una afirmación',
  bars: (layer, place) =>
    `${layer} ${place} por año: las barras son las afirmaciones pintadas, pálidas si son de otro año o cuentan también a otros, huecas si son débiles; las líneas finas van de la afirmación más baja a la más alta.`,
  dots: 'Cada punto es una afirmación, en un eje que empieza en cero: oscuro el que está en el mapa, hueco el que pide cautela.',
  columns: {
    count: 'Recuento',
    range: 'Mínima–máxima',
    known: 'Cómo se sabe',
    painted: 'Afirmación pintada',
    each: 'Cada afirmación',
    claims: 'Afirmaciones',
  },
  map: (name, year) => `${name}, ${year}. Fronteras del 31 de diciembre.`,
  locator: (name, actor, year) =>
    `Mapa: dónde están ${name} y ${actor}, con las fronteras de ${year}`,
  cite: 'Cómo citar',
  citation: ({ atlas, title, version, asOf, address, licence }) =>
    `${atlas}. «${title}». Datos ${version}, hasta el ${asOf}.${address === null ? '' : ` ${address}`} (${licence}).`,
  allClaims: 'Todas las afirmaciones',
  claimCount: (count) => `${count} ${count === 1 ? 'afirmación' : 'afirmaciones'}`,
  today: 'Hoy:',
  formerly: 'En otras épocas:',
  countriesIntro: (subtitle) =>
    `${subtitle}. Todos los países de los que hablan los datos, con el nombre que llevaban entonces, sus cifras, sus afirmaciones y las fuentes.`,
  interventionsIntro: (count) =>
    `${count} intervenciones, misiones y batallas, en el orden en que empezaron, con sus afirmaciones y sus fuentes.`,
  undated: 'sin año',
  titled: (name, years) => (years === '' ? name : `${name}, ${years}`),
  feed: 'Cambios de los datos',
  feedFile: 'cambios.xml',
  firstRelease: 'La primera publicación.',
  sameFigures: 'El mapa muestra lo mismo que antes.',
  unstarted: 'No se pudo cargar el programa de esta página.',
  unstartedWay: 'Sin él puede leer',
  unscripted: 'El mapa necesita JavaScript; sin él se leen',
  notFound: {
    title: 'Aquí no hay ninguna página',
    text: 'Puede que la dirección esté mal escrita o que el enlace haya perdido una parte.',
  },
  codebook: {
    intro:
      'Qué contiene cada archivo y cada columna. Las tablas están en UTF-8 con marca de orden de bytes, separadas por comas y con fin de línea CR LF. Las fechas son tan precisas como su fuente, y from y to son inclusive. Una celda vacía significa que no se sabe nada, nunca cero.',
    contents: 'Contenido',
    tables: 'Tablas',
    others: 'Otros archivos',
    key: 'Las filas se distinguen por',
    column: 'Columna',
    type: 'Tipo',
    about: 'Qué dice',
    values: 'Valores',
    always: 'siempre lleno',
    types: { string: 'texto', integer: 'número entero', number: 'número', boolean: 'true o false' },
    back: 'Al mapa',
  },
};
