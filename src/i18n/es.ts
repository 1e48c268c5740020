import type { Messages } from './messages.ts';

const plural = new Intl.PluralRules('es');
const n = (count: number, one: string, other: string): string =>
  plural.select(count) === 'one' ? one : other;

export const es: Messages = {
  title: 'Atlas de intervenciones',
  subtitle: 'Las intervenciones de Cuba en el exterior, 1959–2026, y quién lo afirma',
  skipToMap: 'Ir al mapa',
  loading: 'Cargando el mapa y sus afirmaciones…',
  year: 'Año',
  yearInput: 'Escriba un año',
  play: 'Reproducir',
  pause: 'Pausa',
  previousYear: 'Un año atrás',
  nextYear: 'Un año adelante',
  nextSourced: 'Siguiente año con fuentes nuevas',
  speed: 'Velocidad',
  speeds: { slow: 'lenta', normal: 'normal', fast: 'rápida' },
  layer: 'Capa',
  layers: {
    troops: {
      name: 'Tropas',
      title: 'Tropas cubanas',
      unit: 'tropas y personal de seguridad cubanos',
      about:
        'Personal militar y de seguridad cubano presente en el año. Totales, no por habitante.',
      figure: (count, text) => `${text} ${n(count, 'militar cubano', 'militares cubanos')}`,
      recorded: 'intervención militar',
    },
    civilians: {
      name: 'Civiles',
      title: 'Civiles cubanos, personal médico y otros',
      unit: 'personal civil cubano',
      about:
        'Médicos, maestros, constructores y técnicos cubanos presentes en el año. Los equipos de emergencia y los recuentos acumulados solo figuran en los detalles.',
      figure: (count, text) => `${text} ${n(count, 'civil cubano', 'civiles cubanos')}`,
      recorded: 'misión civil',
    },
    killed: {
      name: 'Cubanos muertos',
      title: 'Cubanos muertos',
      unit: 'cubanos muertos',
      about:
        'Muertos cubanos. Un balance que solo se conoce para toda una intervención se muestra en cada uno de sus años como lo que es, sin dividirlo.',
      figure: (count, text) => `${text} ${n(count, 'cubano muerto', 'cubanos muertos')}`,
      recorded: 'intervención militar',
    },
    wounded: {
      name: 'Cubanos heridos',
      title: 'Cubanos heridos',
      unit: 'cubanos heridos',
      about: 'Heridos cubanos. Pocas fuentes los cuentan.',
      figure: (count, text) => `${text} ${n(count, 'cubano herido', 'cubanos heridos')}`,
      recorded: 'intervención militar',
    },
    'opponents-killed': {
      name: 'Adversarios muertos',
      title: 'Adversarios muertos',
      unit: 'adversarios muertos',
      about:
        'Muertos del bando contra el que combatieron fuerzas cubanas o aliadas, donde una fuente los cuenta.',
      figure: (count, text) => `${text} ${n(count, 'adversario muerto', 'adversarios muertos')}`,
      recorded: 'intervención militar',
    },
    involvement: {
      name: 'Tipo de participación',
      title: 'Tipo de participación cubana',
      unit: 'tipo de participación',
      about: 'En calidad de qué participó Cuba. Un país puede tener varios tipos a la vez.',
      figure: (_, text) => text,
      recorded: 'participación',
    },
    disagreement: {
      name: 'Desacuerdo',
      title: 'Cuánto discrepan las fuentes',
      unit: 'cifra más alta dividida por la más baja',
      about:
        'La cifra más alta dividida por la más baja sobre la misma magnitud: tropas, si no civiles, si no bajas.',
      figure: (_, text) => text,
      recorded: 'participación',
    },
  },
  kinds: {
    combat: 'Tropas de combate',
    advisers: 'Asesores e instrucción',
    raid: 'Incursión o expedición',
    intelligence: 'Inteligencia',
    arms: 'Armas y dinero',
    civil: 'Médica y civil',
  },
  kindLetters: { combat: 'C', advisers: 'A', raid: 'E', intelligence: 'I', arms: 'M', civil: 'D' },
  estimate: 'Según',
  estimates: {
    best: 'Afirmación mejor respaldada',
    low: 'Afirmación más baja',
    high: 'Afirmación más alta',
    cuban: 'Afirmaciones oficiales cubanas',
    western: 'Afirmaciones occidentales',
    opponent: 'Afirmaciones de los adversarios',
    independent: 'Afirmaciones independientes',
  },
  lensReminder: (name) =>
    `Solo ve: ${name}. Los colores no son los de las afirmaciones mejor respaldadas.`,
  resetLens: 'Volver a las afirmaciones mejor respaldadas',
  sides: {
    cuban: 'Oficial cubana',
    western: 'Occidental',
    opponent: 'Adversario',
    host: 'Gobierno anfitrión',
    independent: 'Independiente',
  },
  standings: {
    documented: 'documentada',
    alleged: 'alegada, sin una segunda fuente que la confirme',
    denied: 'negada por el Estado en cuestión',
    unverified: 'sin ninguna fuente que el lector pueda abrir',
  },
  legend: 'Leyenda',
  legendClass: (from, to) => (to === null ? `${from}+` : `${from}–${to}`),
  ratioClasses: ['Una sola fuente', 'Menos de 1,5 veces', 'De 1,5 a 3 veces', 'Más de 3 veces'],
  blanks: {
    none: 'Sin participación registrada',
    zero: 'Cero, según una fuente',
    unknown: 'Participación, número desconocido',
    denied: 'Negada, secreta o solo alegada',
    dependency: 'Dependencia de otro Estado',
  },
  bases: {
    stated: 'afirmada para este año',
    carried: 'trasladada de otro año',
    'whole-intervention': 'balance de toda la intervención',
  },
  countries: (count) => `${count} ${n(count, 'país', 'países')}`,
  totalsNote: 'Totales, no por habitante. Las clases son las mismas en todos los años.',
  actorNote: 'Cuba, fuera de la escala',
  cell: {
    none: (name, year, what) => `${name}, ${year}: sin ${what} registrada`,
    zero: (name, year, what) => `${name}, ${year}: cero ${what}, según una fuente`,
    unknown: (name, year, what) =>
      `${name}, ${year}: hay participación, número de ${what} desconocido`,
    denied: (name, year, what) =>
      `${name}, ${year}: ${what} negada, secreta o solo alegada, sin número`,
    figure: (name, year, figure) => `${name}, ${year}: ${figure}`,
    range: (interval) => `afirmaciones de ${interval}`,
    sources: (count) => `${count} ${n(count, 'fuente', 'fuentes')}`,
    carried: (year) => `trasladada de ${year}`,
    whole: (years) => `${years} en total`,
    dependency: (owner) => `dependencia de ${owner}`,
    disputed: 'en disputa',
    oneSource: 'una sola fuente',
    ratio: (ratio) => `la cifra más alta es ${ratio} veces la más baja`,
    actor: (name, year) => `${name}, ${year}: el Estado cuyas intervenciones se muestran`,
  },
  summary: {
    name: 'Resumen',
    none: (title, year) => `${title}, ${year}: ninguna fuente da una cifra para este año.`,
    figures: (title, year, places, leaders, countries) =>
      `${title}, ${year}: ${places} con una cifra mayor que cero${countries > 3 ? '; las mayores son' : ':'} ${leaders}.`,
    unknown: (places) => `En ${places} más consta participación sin un número.`,
    denied: (places) => `En ${places} se niega, es secreta o solo se alega.`,
    kinds: (year, places) =>
      `Tipo de participación cubana, ${year}: ${places} con participación registrada.`,
    disagreement: (year, places) =>
      `Cuánto discrepan las fuentes, ${year}: ${places} con al menos una afirmación.`,
    estimate: (name) => `Según: ${name}.`,
    selected: (words) => `Seleccionado: ${words}.`,
  },
  details: {
    close: 'Cerrar',
    start: '¿Quién estuvo dónde, con cuántos, y quién lo afirma?',
    intro: [
      'Elija un año y una capa, y haga clic en un país: el panel muestra qué ocurrió allí, las cifras del año y las fuentes que las afirman.',
      'Las fuentes discrepan. Cada cifra pintada es la de una fuente, elegida según una regla expuesta, nunca un promedio; las demás están a su lado.',
      'Un blanco no es un cero: «nada registrado», «número desconocido», «negada» y «trasladada de otro año» se ven distintos y lo dicen.',
    ],
    noInterventions: (name, year) =>
      `El conjunto de datos no registra ninguna intervención cubana en ${name} en ${year}. Eso no prueba que no la hubiera.`,
    otherYears: 'En otros años',
    interventionsHere: 'Intervenciones',
    figuresOf: (year) => `Cifras de ${year}`,
    painted: 'En el mapa',
    rival: 'Otras afirmaciones sobre la misma cifra',
    claimBy: (claimant, side) => `${claimant} · ${side}`,
    reason: 'Por qué se pinta esta afirmación',
    defaultReason:
      'Sin preferencia editorial: la afirmación mejor respaldada, por coincidencia, precisión, fecha y bando.',
    weak: 'Tómese con cautela',
    source: 'Fuente',
    sources: 'Fuentes',
    noAddress: 'sin dirección',
    moreMeasures: 'Otros recuentos',
    events: 'Hechos',
    eventPrecision: (km) => `lugar conocido con unos ${km} km de margen`,
    contradictions: 'En qué se contradicen las fuentes',
    notes: 'Notas',
    gaps: 'Lo que ninguna fuente da',
    denial: (by) => `Lo niega: ${by}`,
    battles: 'Batallas y operaciones dentro de ella',
    notesFailed:
      'No se pudieron cargar las notas y las fuentes; el mapa y las cifras siguen funcionando.',
    loadingNotes: 'Cargando notas y fuentes…',
    substitution: (asked, year) => `${asked} no existía en ${year}. Lo que había allí entonces:`,
    stood: (asked, year, name) => `${asked} no existía en ${year}; allí estaba entonces ${name}.`,
    timeline: 'Todos los años',
    openIn: (year) => `Abrir ${year}`,
    rangeBar: (low, high) =>
      `Rango de las afirmaciones: de ${low} a ${high}, en un eje logarítmico`,
  },
  share: {
    copy: 'Copiar enlace',
    copied: 'Enlace copiado.',
    failed: 'No se pudo copiar el enlace. Aquí está:',
  },
  language: 'Idioma',
  theme: 'Tema',
  themes: { system: 'como el sistema', light: 'claro', dark: 'oscuro' },
  map: {
    name: 'Mapa del mundo',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    wholeWorld: 'Todo el mundo',
    attribution: 'Hecho con Natural Earth',
  },
  projection: 'Proyección',
  projections: { 'equal-earth': 'Equal Earth (áreas iguales)', mercator: 'Mercator' },
  symbols: 'Mostrar como',
  symbolNames: { areas: 'áreas', circles: 'círculos' },
  options: 'Opciones',
  notice: {
    dismiss: 'Descartar',
    'year-before': (asked, used) =>
      `Este enlace pedía el año ${asked}; el atlas empieza en ${used}.`,
    'year-after': (asked, used) =>
      `Este enlace pedía el año ${asked}; el atlas termina en ${used}.`,
    'not-a-year': (asked, used) =>
      `Este enlace pedía el año «${asked}», que no es un año; se muestra ${used ?? 'el habitual'}.`,
    'unknown-value': (asked, used, key) =>
      `Este enlace pedía ${key} «${asked}», que el atlas no conoce; se muestra ${used ?? 'la vista habitual'}.`,
    'unknown-country': (asked) =>
      `Este enlace pedía el país «${asked}», que el atlas no conoce; no se abre ninguno.`,
    'not-in-year': (asked) =>
      `Este enlace pedía el país «${asked}», que no tiene lugar en el mapa de este año; no se abre ninguno.`,
    'unknown-intervention': (asked) =>
      `Este enlace pedía la intervención «${asked}», que el atlas no conoce; no se abre ninguna.`,
    'unknown-moment': (asked) =>
      `Este enlace pedía el momento «${asked}», que el atlas no conoce; no se abre ninguno.`,
    'bad-camera': (asked) =>
      `Este enlace pedía la vista de mapa «${asked}», que no se puede mostrar; se muestra todo el mundo.`,
    'other-version': (asked, used) =>
      `Este enlace se hizo con la versión ${asked} de los datos; usted ve la versión ${used ?? ''}. Las cifras pueden diferir.`,
    'too-long': (asked) =>
      `El texto «${asked}…» de este enlace era demasiado largo; se usa su comienzo.`,
    notYet: (key) => `Este enlace pedía «${key}», que esta edición del atlas aún no muestra.`,
    issues: (count) =>
      `${n(count, 'Una entrada', `${count} entradas`)} del conjunto de datos no se ${n(count, 'pudo', 'pudieron')} leer y se ${n(count, 'omite', 'omiten')}; se muestra el resto.`,
  },
  error: {
    title: 'No se pudo cargar el mapa',
    network: (file) => `No se pudo obtener el archivo ${file}: no hay conexión con el servidor.`,
    status: (file, detail) =>
      `No se pudo obtener el archivo ${file}: el servidor respondió ${detail}.`,
    html: (file) => `El servidor respondió con una página web en lugar del archivo ${file}.`,
    'not-json': (file) => `El archivo ${file} está dañado o incompleto y no se puede leer.`,
    unsound: (file) => `El archivo ${file} se leyó, pero no es lo que el atlas espera.`,
    unexpected: (detail) => `Falló algo en la propia página: ${detail}.`,
    still:
      'Lo que sigue funcionando: este enlace, que guarda su vista, y los archivos de datos de abajo.',
    part: 'No se pudo cargar esta parte de la página; el mapa y el enlace siguen funcionando.',
    tryAgain: 'Intentar de nuevo',
  },
  data: 'Datos',
  dataIntro:
    'El conjunto de datos es de uso libre (CC BY 4.0). Los archivos están junto a esta página:',
  dataFiles: {
    'interventions.geojson':
      'el conjunto de datos: intervenciones con sus afirmaciones, y hechos (GeoJSON)',
    'sources.json': 'todas las fuentes (CSL-JSON)',
    'figures.csv': 'una fila por afirmación',
    'by-year.csv': 'lo que pinta el mapa, año por año',
    'borders.topojson': 'las fronteras de cada año (TopoJSON)',
    'schema.json': 'el esquema del conjunto de datos (JSON Schema)',
  },
  version: (version, asOf) => `Datos ${version}, al ${asOf}`,
};
