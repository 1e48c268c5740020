import { LIMITS } from '../core/intake/fault.ts';
import type { IntakeMessages } from './intakeMessages.ts';

const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
const thousands = (count: number) => count.toLocaleString('en-GB').replaceAll(',', '\u202f');

export const es: IntakeMessages = {
  file: 'el archivo',
  units: { line: 'línea', row: 'fila', record: 'registro' },
  faults: {
    'empty-file': 'está vacío; guarde la tabla otra vez',
    'too-large': `pasa de ${megabytes(LIMITS.bytes)}, o de ${megabytes(LIMITS.json)} como JSON; quite lo que no haga falta`,
    'not-text': 'no es texto; guarde la tabla como CSV',
    document:
      'es un documento (PDF, RTF, HTML o XML) y no una tabla; copie su tabla en una hoja de cálculo y guárdela como CSV, o péguela',
    spreadsheet: 'es una hoja de cálculo de un programa, o un zip; guarde la hoja como CSV',
    'old-workbook':
      'es un libro en el formato anterior a 2007, o con contraseña; guárdelo como .xlsx o CSV',
    'bad-workbook':
      'es un libro que no se puede descomprimir; guárdelo de nuevo, o su hoja como CSV',
    'zip-bomb': `ocuparía descomprimido más de ${megabytes(LIMITS.unpacked)}, o mucho más que una tabla, y no se ha descomprimido; guarde la hoja como CSV`,
    'bad-json': 'no es JSON válido; guárdelo otra vez con el programa que lo escribió',
    'too-deep': `está anidado a más de ${LIMITS.depth} niveles; dé un objeto por fila`,
    'reserved-key':
      'tiene una clave que los programas se reservan, como __proto__; dé otro nombre a la columna',
    'no-rows': 'no tiene filas; dé una lista de objetos, uno por fila',
    'nested-cell':
      'tiene una lista o un objeto por celda, que se deja fuera; dele columnas propias',
    'bad-position':
      'tiene una posición que no son dos números; escriba la longitud y luego la latitud',
    'outside-globe':
      'tiene una posición que no está en el globo; escriba la longitud de −180 a 180 y la latitud de −90 a 90',
    'swapped-position':
      'tiene una posición con latitud mayor que 90; escriba primero la longitud y luego la latitud',
    'open-ring':
      'tiene un anillo que no termina donde empieza; repita la primera posición como última',
    'wrong-winding':
      'tiene un anillo en sentido contrario, lo que aquí no estorba; escriba los exteriores en sentido antihorario y los huecos en sentido horario',
    'bad-geometry':
      'tiene una geometría de tipo desconocido, o anidada de otro modo que su tipo; escriba una de la RFC 7946, o null',
    'too-many-positions': `tiene más de ${thousands(LIMITS.positions)} posiciones; guárdelo sin los contornos, que no se dibujan`,
    'bad-saved-file':
      'dice que lo guardó un atlas y no es como un atlas guarda; guárdelo otra vez, o abra la tabla misma',
    'broken-byte':
      'tiene aquí un byte que no es ninguna letra de UTF-8; se muestra como \ufffd, escriba la letra de nuevo y guarde como UTF-8',
    'no-table':
      'no tiene una tabla de al menos dos columnas y una fila bajo un encabezado; escriba un encabezado y separe las celdas con comas',
    'too-many-rows': `tiene más de ${thousands(LIMITS.rows)} filas, o de ${thousands(LIMITS.figures)} cifras; quite lo que no haga falta`,
    'too-many-columns': `tiene más de ${thousands(LIMITS.columns)} columnas; quite lo que no haga falta`,
    'too-many-measures': `es una de más de ${thousands(LIMITS.measures)} medidas, que se dejan fuera; tome otra columna para lo que se cuenta`,
    'no-country': 'no tiene columna de países; encabece una con «país»',
    'no-year': 'no tiene columna de años, ni columnas encabezadas por años; encabece una con «año»',
    'no-value': 'no tiene columna de números; encabece una con «valor»',
    'same-header': 'encabeza dos columnas; dé a cada una su propio nombre',
    'ragged-row':
      'sobra, pues el encabezado no tiene tantas columnas, y la fila queda fuera; ponga entre comillas la celda que contiene el separador',
    formula: 'es una fórmula; escriba su resultado',
    'not-a-number': 'no es un número; escriba cifras, o deje vacía la celda si nadie lo sabe',
    'below-zero': 'es menor que cero; escriba un número desde 0',
    'not-whole': 'no es un número entero de personas; escriba uno',
    'empty-country':
      'tiene una cifra y ningún país, como cuando se combinaron celdas; escriba el país en cada fila',
    'not-a-year': 'no es un año; escriba cuatro cifras, como 1988, o una fecha que las tenga',
    'fiscal-year':
      'es un año contable que cae en dos años del mapa; escriba el año al que pertenecen sus cifras',
    'day-number':
      'es un día como lo cuenta una hoja de cálculo; escriba el año, o muestre la columna como fechas y guarde otra vez',
    quarter:
      'es una parte de un año: varios números de un mismo año no deben sumarse; escriba uno por año',
    'before-christ': 'es un año antes de Cristo; las fronteras empiezan mucho después',
    'outside-span': 'queda fuera de los años del atlas; quítelo, o corrija el año',
    'low-above-high': 'tiene un mínimo mayor que su máximo; cámbielos',
    'best-outside': 'queda fuera del mínimo y el máximo; corrija uno de los tres',
    repeated: 'se da dos veces para un país, año, medida y fuente; deje una',
    'ask-country':
      'puede ser entonces varios lugares, o todos juntos; escriba uno, o dé a cada uno su fila',
    'not-then': 'no era entonces un Estado propio; escriba lo que había allí',
    'unknown-country':
      'no nombra ningún país que conozcan las listas; escriba su nombre o su código',
  },
  first: {
    line: (line) => `: la primera, en la línea ${line}`,
    row: (row) => `: la primera, en la fila ${row}`,
    record: (record) => `: la primera, en el registro ${record}`,
  },
  meant: (names) => `: ${names.join(', ')}`,
  table: {
    column: 'columna',
    value: 'valor',
    code: 'código',
    sentence: 'qué está mal, y qué escribir',
  },
  more: (count) => `y ${thousands(count)} más de esta clase`,
};
