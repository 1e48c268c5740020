import type { OwnMessages } from './ownMessages.ts';

const rows = (count: string) => `${count} ${count === '1' ? 'fila' : 'filas'}`;

export const es: OwnMessages = {
  title: 'Sus propios datos',
  promise:
    'Nada se envía: esta página lee el archivo en este navegador, y aquí se queda hasta que usted lo borre.',
  choose: 'Elegir un archivo',
  drop: 'o suéltelo en cualquier lugar de la página',
  formats:
    'CSV, TSV, Excel (.xlsx), filas de JSON, un GeoJSON de este atlas o un archivo de atlas guardado aquí; hasta 200 MB.',
  paste: {
    label: 'O pegue una tabla',
    hint: 'Sirven celdas copiadas de una hoja de cálculo, con sus encabezados: un país, un año, una cifra.',
    read: 'Leer esta tabla',
    name: 'Tabla pegada',
  },
  example: {
    title: 'Probar un ejemplo',
    about: 'Tres líneas inventadas.',
    try: 'Leer estas líneas',
    name: 'Ejemplo',
    text: 'país;año;observadores\nVietnam;1968;40\nCosta de Marfil;1968;12\nRDA;1975;1.200\n',
  },
  another: 'Otro archivo',
  stages: {
    opening: 'Abriendo el archivo…',
    parsing: 'Leyendo filas…',
    matching: 'Reconociendo países…',
    placing: 'Situando cifras…',
  },
  cancel: 'Cancelar',
  failed:
    'Lo que lee el archivo no se pudo cargar o se detuvo. El archivo sigue como estaba; inténtelo otra vez.',
  loss: 'Lo que aún no está en el mapa no se conserva: elija el archivo, o pegue la tabla, otra vez en el nuevo.',
  refused: 'De este archivo no se puede leer nada.',
  ownForm: (count) => `Una colección en la forma propia del atlas: ${count} elementos.`,
  saved: 'Un archivo de atlas guardado desde esta página, con todo lo elegido.',
  leftOut: (count) =>
    count === 1
      ? 'Una entrada no se pudo leer y queda fuera.'
      : `${count} entradas no se pudieron leer y quedan fuera.`,
  read: {
    title: 'Lo que se leyó',
    formats: {
      csv: 'Tabla de texto (CSV)',
      tsv: 'Tabla de texto (TSV)',
      xlsx: 'Libro de Excel',
      json: 'Filas de JSON',
      geojson: 'GeoJSON',
    },
    delimiters: {
      ',': 'comas',
      ';': 'punto y coma',
      '\t': 'tabuladores',
      '|': 'barras verticales',
    },
    about: (format, encoding, delimiter, count) =>
      `${format}, ${encoding}${delimiter === null ? '' : `, celdas separadas por ${delimiter}`}: ${rows(count)}.`,
    sheet: 'Hoja del libro',
    headers: 'Filas que dan nombre a las columnas',
    headerCounts: { 0: 'ninguna', 1: 'una', 2: 'dos' },
    headerNotes: {
      0: 'Ninguna fila da nombre a las columnas, así que van numeradas.',
      1: '',
      2: 'Dos filas dan nombre a las columnas, y se leen juntas.',
    },
    writing: 'Los países están escritos como',
    writings: {
      name: 'nombres',
      iso2: 'ISO 3166, dos letras',
      iso3: 'ISO 3166, tres letras',
      'iso-numeric': 'ISO 3166, números',
      'cow-number': 'Correlates of War, números',
      'cow-letter': 'Correlates of War, letras',
      'gw-number': 'Gleditsch y Ward, números',
      unhcr: 'ACNUR, letras',
    },
    known: (share, rivals) =>
      `Esa lista conoce el ${share} % de lo escrito.${rivals === null ? '' : ` Otro tanto conoce ${rivals}.`}`,
    doubtful:
      'Muchos códigos no son de esa lista. Pueden ser de una que esta página no conoce, como la FIPS o la del Comité Olímpico, cuyas letras significan otros países. Por eso ninguno de estos códigos se coloca solo: elija arriba la lista correcta, escriba nombres en el archivo, o diga abajo qué significa cada uno.',
    believe: (writing) => `Son: ${writing}`,
    decimal: 'Los decimales siguen a',
    decimals: { '.': 'un punto: 1,234.5', ',': 'una coma: 1.234,5' },
    aside: (count, counted) =>
      count === 1
        ? 'Una cifra es una suma o una región, y queda fuera.'
        : `${counted} cifras son sumas o regiones, y quedan fuera.`,
  },
  columns: {
    title: (count) =>
      count === 1
        ? 'La primera fila, tal como está en el archivo'
        : `Las primeras ${count} filas, tal como están en el archivo`,
    hint: 'Sobre cada columna está aquello por lo que se tomó. Si no es así, elija otra cosa; el archivo se lee entonces de nuevo.',
    units: { line: 'Línea', row: 'Fila', record: 'Registro' },
    role: (head) => `Qué contiene la columna «${head}»`,
    nameless: (place) => `Columna ${place}`,
    roles: {
      none: 'no se lee',
      country: 'país',
      year: 'año',
      until: 'último año',
      figure: 'cifra',
      low: 'cifra más baja',
      high: 'cifra más alta',
      source: 'fuente',
      measure: 'qué se cuenta',
      'year-figure': 'cifra de ese año',
      'country-figure': 'cifra de ese país',
    },
  },
  counted: {
    title: 'Qué se cuenta',
    label: (measure) => `«${measure}» cuenta`,
    name: (measure) => `Nombre de «${measure}»`,
    nameless: 'cifras',
    more: (lot, all) => `${lot} más de ${all}`,
    types: {
      stock: 'personas presentes en un momento',
      toll: 'personas perdidas en total',
    },
  },
  blanks: {
    title: 'Donde una celda no tiene número',
    hint: 'Un lugar del que no se dice nada queda en blanco en el mapa. Donde hubo algunos, se raya como «número desconocido». Solo donde no hubo ninguno se pinta como cero.',
    names: {
      empty: 'Una celda vacía',
      zero: 'El número 0',
      na: 'NA, n/a, null',
      dash: 'Un guion: -',
      dots: 'Puntos: ..',
    },
    meanings: {
      nothing: 'no dice nada',
      unknown: 'hubo, nadie dice cuántos',
      zero: 'no hubo',
    },
  },
  unsettled: {
    title: (count) => `Lugares por aclarar: ${count}`,
    intro:
      'Pueden significar más de un lugar, o ninguno que conozcan las listas. Lo que usted elija vale para todas las filas con ese texto.',
    codes: {
      'ask-country': 'puede significar varios lugares',
      'not-then': 'no era entonces un Estado propio',
      'unknown-country': 'no es un lugar que conozcan las listas',
    },
    where: {
      line: (count, years, line) => `${rows(count)}, ${years}; primero en la línea ${line}`,
      row: (count, years, row) => `${rows(count)}, ${years}; primero en la fila ${row}`,
      record: (count, years, record) =>
        `${rows(count)}, ${years}; primero en el registro ${record}`,
    },
    label: (text) => `Qué significa «${text}»`,
    choose: 'Elegir…',
    leaveOut: 'dejar fuera',
    likely: 'Probables',
    all: (years) => `Todos los de ${years}`,
    settled: (text, name) => `«${text}» es ${name}.`,
    leftOut: (text) => `«${text}» queda fuera.`,
    again: 'Preguntar de nuevo',
    againOf: (text) => `Preguntar de nuevo qué significa «${text}»`,
    more: (count) => `y ${count} más, que aparecen a medida que estos se aclaran`,
  },
  classes: 'Clases del mapa',
  classesOf: 'Qué se cuenta',
  faults: {
    title: (count) => `Sin leer: ${count}`,
    intro: 'Todo lo demás se muestra. Cada fallo tiene su lugar en el archivo y qué escribir allí.',
    csv: 'Descargar todo como CSV',
    csvPart: (most) => `El archivo tiene los primeros ${most} de cada clase.`,
    fileName: 'sin-leer',
  },
  show: {
    name: 'Título',
    act: (figures, count) => `Mostrar en el mapa (${count} ${figures === 1 ? 'cifra' : 'cifras'})`,
    actPlain: 'Mostrar en el mapa',
    nothing: 'Todavía no se puede mostrar nada: ninguna cifra tiene país y año.',
    making: 'Haciendo el mapa…',
    failed: 'De esto no se puede hacer un mapa.',
  },
  shelf: {
    title: 'Guardado en este navegador',
    open: (name) => `Mostrar «${name}»`,
    about: (count, date, size) => `${rows(count)} · ${date} · ${size}`,
    remove: 'Borrar',
    removeOf: (name) => `Borrar «${name}»`,
    removed: (name) => `«${name}» está borrado.`,
    undo: 'Deshacer',
    faults: {
      refused:
        'Este navegador no guarda nada para esta página: el almacenamiento está prohibido o falta. Lo que abra se muestra igual; guárdelo como archivo.',
      full: 'El almacenamiento de este navegador está lleno.',
      unsound: 'Lo que este navegador guardó ya no se puede leer; elija el archivo de nuevo.',
      blocked:
        'Otra ventana de esta página retiene lo que guarda este navegador. Ciérrela o recárguela y vuelva a abrir esto.',
      newer:
        'Una versión más nueva de esta página guarda sus datos en este navegador. Recargue esta página.',
    },
    unlisted:
      'Parte de lo que este navegador guardó ya no se puede leer; elija esos archivos de nuevo.',
    unopened: 'Lo que este navegador guardó de él ya no se puede leer; elija el archivo de nuevo.',
  },
  line: {
    name: 'Sus propios datos',
    told: (name, figures) => `Sus propios datos: ${name} · ${figures} · solo en este navegador`,
    figures: (figures, count) => `${count} ${figures === 1 ? 'cifra' : 'cifras'}`,
    unkept: {
      refused:
        'Sin guardar: este navegador prohíbe el almacenamiento. Guárdelos como archivo antes de irse.',
      full: 'Sin guardar: el almacenamiento de este navegador está lleno. Guárdelos como archivo antes de irse.',
      unsound: 'Sin guardar. Guárdelos como archivo antes de irse.',
      blocked:
        'Sin guardar: otra ventana de esta página retiene el almacenamiento. Ciérrela, o guárdelos como archivo antes de irse.',
      newer:
        'Sin guardar: una versión más nueva de esta página usa el almacenamiento. Guárdelos como archivo y recargue la página.',
    },
    back: (title) => `Volver a ${title}`,
    change: 'Cambiar',
    save: 'Guardar',
  },
  wanted: {
    told: (name, count, hash) =>
      `Este enlace muestra el archivo «${name}» (${rows(count)}, ${hash}), que no lleva consigo. Elija ese archivo; hasta entonces ve este atlas.`,
    nameless:
      'Este enlace muestra un archivo propio de quien lo envió, que no lleva consigo. Elija ese archivo; hasta entonces ve este atlas.',
    unsound: (name) =>
      `Este enlace muestra el archivo «${name}». Lo que este navegador guardó de él ya no se puede leer; elija el archivo de nuevo.`,
    choose: 'Elegir el archivo',
    leave: 'Descartar',
    right: 'Este es el archivo que pide el enlace.',
    otherwise:
      'Este es el archivo que pide el enlace, pero quien lo envió lo leyó de otro modo: eligió otras columnas, lugares, significados o clases. Lo que usted vea puede diferir de lo enviado; pida el archivo de atlas que hace «Guardar».',
    other: (name, hash) => `Este no es el archivo que pide el enlace («${name}», ${hash}).`,
  },
};
