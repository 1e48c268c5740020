import type { Messages } from './messages.ts';

const plural = new Intl.PluralRules('es');
const n = (count: number, one: string, other: string): string =>
  plural.select(count) === 'one' ? one : other;

const list = new Intl.ListFormat('es', { type: 'conjunction' });

/** Names that stand with an article within a sentence: «la República Dominicana», «la Guinea Portuguesa». */
const ARTICLES: readonly (readonly [article: string, names: RegExp])[] = [
  ['los', /^(?:Estados|Emiratos|Países) /],
  ['las', /^(?:Islas|Bahamas|Filipinas)\b/],
  ['el', /^(?:Congo|Reino|Territorio)\b/],
  ['la', /^(?:República|RD|Unión|India)\b|^\S+ (?:Portuguesa|Francesa|Española|Británica)$/],
];
const theName = (name: string): string => {
  const [article] = ARTICLES.find(([, names]) => names.test(name)) ?? [];
  return article === undefined ? name : `${article} ${name}`;
};

const ofName = (name: string): string => `de ${name}`.replace(/^de el /, 'del ');
const by = (actor: string | null): string => (actor === null ? '' : ` ${ofName(actor)}`);

const countries = (count: number): string => `${count} ${n(count, 'país', 'países')}`;

export const es: Messages = {
  within: (text) => text.charAt(0).toLowerCase() + text.slice(1),
  numbers: {
    dates: 'es',
    // A no-break space, as the data have it: a point and a comma mean opposite things from one country to the next.
    group: '\u00a0',
    fromTo: (low, high) => `${low} a ${high}`,
    about: (n) => `unos ${n}`,
    moreThan: (n) => `al menos ${n}`,
    atMost: (n) => `como máximo ${n}`,
    hundreds: (n) => `«cientos» (leído como al menos ${n})`,
    circa: (date) => `h. ${date}`,
    ongoing: 'sin final registrado',
  },
  titled: (title, what) => `${title}: ${what}`,
  skipToMap: 'Ir al mapa',
  skipTo: (name, year) => `Ir a ${name}${year === null ? '' : `, ${year}`}`,
  siblings: 'Otros atlas',
  openAtlas: 'Abrir el atlas',
  loading: 'Cargando el mapa y sus afirmaciones…',
  waitingFor: (files) => `Esperando ${files}…`,
  loadingPart: 'Cargando…',
  year: 'Año',
  yearInput: 'Escriba un año',
  play: 'Reproducir',
  pause: 'Pausa',
  nextYear: 'Un año adelante',
  nextSourced: 'Siguiente año con fuentes nuevas',
  speed: 'Velocidad',
  speeds: { slow: 'lenta', normal: 'normal', fast: 'rápida' },
  layer: 'Capa',
  kinds: {
    combat: 'Tropas de combate',
    advisers: 'Asesores e instrucción',
    raid: 'Incursión o expedición',
    intelligence: 'Inteligencia',
    arms: 'Armas, dinero o instrucción fuera',
    civil: 'Médica y civil',
  },
  kindLetters: { combat: 'C', advisers: 'A', raid: 'E', intelligence: 'I', arms: 'M', civil: 'D' },
  estimate: 'Según',
  estimates: {
    best: 'Afirmación mejor respaldada',
    low: 'Afirmación más baja',
    high: 'Afirmación más alta',
  },
  briefEstimates: { best: 'Mejor respaldada', low: 'Más baja', high: 'Más alta' },
  lensReminder: (name) => `El mapa se pinta con «${name}»; el panel lo muestra todo.`,
  resetLens: 'Volver a las afirmaciones mejor respaldadas',
  standings: {
    documented: 'documentada',
    alleged: 'presunta; ninguna fuente en condiciones de saberlo la da por cierta',
    denied: 'negada por el Estado en cuestión',
    unverified: 'sin ninguna fuente que el lector pueda abrir',
  },
  legend: 'Leyenda',
  ratioClasses: ['Una sola fuente', 'Menos de 1,5 veces', 'De 1,5 a 3 veces', 'Más de 3 veces'],
  blanks: {
    none: 'Sin participación registrada',
    zero: 'Cero, según una fuente',
    weak: 'Solo una afirmación débil',
    unknown: 'Participación, número desconocido',
    withheld: 'Participación, número no publicado',
    denied: 'Negada, secreta o solo presunta',
    dependency: 'Dependencia de otro Estado',
  },
  withoutActor: {
    blanks: { none: 'Sin cifra', unknown: 'Número desconocido', withheld: 'Número no publicado' },
    cell: {
      unknown: (what) => `número de ${what} desconocido`,
      withheld: (what) => `número de ${what} no publicado`,
    },
  },
  few: (least) => `Menos de ${least}`,
  looks: {
    stated: 'afirmada para este año',
    carried: 'último recuento, de un año anterior',
    'whole-intervention': 'balance de toda la intervención',
    together: 'contados junto con otras personas',
  },
  countries,
  actorNote: (actor) => `${actor}, fuera de la escala`,
  cell: {
    sentence: (name, year, parts) => `${name}, ${year}: ${parts.join('; ')}`,
    none: (what) => `sin ${what} registrada`,
    zero: (what) => `cero ${what}, según una fuente`,
    unknown: (what) => `hay participación, número de ${what} desconocido`,
    withheld: (what) => `hay participación, número de ${what} no publicado`,
    denied: 'participación negada, secreta o solo presunta',
    noNumber: (what) => `sin número de ${what}`,
    unheard: (what) => `esta parte no da número de ${what}; otras lo dan`,
    noCountSince: (year) => `sin recuento desde ${year}`,
    sometime: (interval, years) => `${interval} en algún momento de ${years}`,
    alleged: (figure) => `${figure} según quienes lo afirman`,
    doubted: (kinds) => `presunto o negado: ${kinds}`,
    kindsAlleged: (kinds) => `se habla de: ${kinds}`,
    weak: 'solo una afirmación débil',
    counted: (date) => `recuento ${/^\d{1,2} /.test(date) ? 'del' : 'de'} ${date}`,
    range: (interval) => `afirmaciones de ${interval}`,
    sources: (count) => `${count} ${n(count, 'fuente', 'fuentes')}`,
    carried: (year) => `último recuento: ${year}`,
    whole: (years) => `${years} en total`,
    dependency: (owner) => `dependencia de ${owner}`,
    oneSource: 'una sola fuente',
    ratio: (ratio) => `la cifra más alta es ${ratio} veces la más baja`,
    actor: 'el Estado cuyas intervenciones se muestran',
  },
  summary: {
    name: 'Resumen',
    titled: (title, year) => `${title}, ${year}`,
    line: (subject, what) => `${subject}: ${what}.`,
    figures(count, place, figure, basis) {
      const largest = `${place}, ${figure}${basis === null ? '' : ` (${basis})`}`;
      return count === 1 ? largest : `${count} países; la mayor cifra, ${largest}`;
    },
    weak: (count) => `${countries(count)}, solo afirmaciones débiles`,
    zero: () => 'cero, según una fuente',
    unknown: (count) => `${countries(count)}, número desconocido`,
    denied: (count) => `${countries(count)}, negada, secreta o solo presunta`,
    nothing: 'no consta nada',
    involvement: (count, combat, fighting) =>
      `${countries(count)}${fighting > 0 ? `; ${combat.toLowerCase()} en ${fighting}` : ''}`,
    disagreement: (count, place, ratio) =>
      `${countries(count)}; la mayor discrepancia, ${theName(place)}, ${ratio} veces`,
    estimate: (name) => `Según: ${name}.`,
    selected: (words) => `Seleccionado: ${words}.`,
  },
  headline: {
    there: { one: 'había {figure}', other: 'había {figure}' },
    at: (what, place) => `${what} en ${theName(place)}`,
    places: (names) => `en ${list.format(names.map(theName))}`,
    zero: 'cero',
    others: (count, years) =>
      `otros ${years === null ? '' : `(${years}) `}en ${n(count, 'un país', `${count} países`)} más`,
    inYear: (year) => `en ${year}`,
    over(from, to) {
      if (to === null) return `desde ${from}`;
      return from === to ? `en ${from}` : `de ${from} a ${to}`;
    },
    lastCount: (year, count) =>
      `según ${n(count, 'el último recuento', 'los últimos recuentos')} (${year})`,
    weakly: (count) => `según ${n(count, 'una afirmación débil', 'afirmaciones débiles')}`,
    join: (told) =>
      told.length > 2 ? `${told.slice(0, -1).join('; ')}; y ${told.at(-1)}` : told.join(' y, '),
    andOthers: (told, others) => `${told}, y ${others}`,
    ofYear: (year, told) => `En ${year} ${told}`,
    zeroIn: (unit, places, range) =>
      `una fuente da cero ${unit} ${places}${range === null ? '' : ` (afirmaciones de ${range})`}`,
    unknown: (actor, places, unit) =>
      actor === null
        ? `se desconoce el número de ${unit} ${places}`
        : `consta la participación${by(actor)} ${places}; se desconoce el número de ${unit}`,
    unheard: (actor, places, unit) =>
      `consta la participación${by(actor)} ${places}; esta parte no da número de ${unit}`,
    numberless(actor, places, isUnheard) {
      if (actor === null) return `se desconoce el número ${places}`;
      const number = isUnheard ? '; esta parte no da número' : ', sin número conocido';
      return `consta la participación${by(actor)} ${places}${number}`;
    },
    denied: (places) => `la participación ${places} se niega, es secreta o solo presunta`,
    deniedMany: (count) =>
      `la participación en ${count} países se niega, es secreta o solo presunta`,
    none: (recorded, actor) => `no consta ninguna ${recorded}${by(actor)}`,
    kinds: (actor, places, combat) =>
      `consta la participación${by(actor)} ${places}${combat === null ? '' : `, ${combat}`}`,
    inCountries: (count) => `en ${count} ${n(count, 'país', 'países')}`,
    withCombat: (kind, places) => `con ${kind} ${places}`,
    combatIn: (kind, count) => `en ${count} de ellos con ${kind}`,
    disagreement: (year, place, ratio) =>
      `Para ${year}, las fuentes discrepan más sobre ${theName(place)}: la cifra más alta es ${ratio} veces la más baja`,
    disagreementFromZero: (year, place, high) =>
      `Para ${year}, las fuentes discrepan más sobre ${theName(place)}: las cifras van de cero a ${high}`,
    agreement: (year, isFull) =>
      `Para ${year}, las fuentes que pueden compararse ${isFull ? '' : 'casi '}coinciden`,
    nothingToCompare: (year, count) =>
      `Para ${year} no hay nada que comparar: ${n(count, 'el único país con una afirmación', `cada uno de los ${count} países con una afirmación`)} tiene una sola fuente`,
  },
  deck: {
    tolls: (count) =>
      n(
        count,
        'Este balance es de todos esos años juntos.',
        'Cada balance es de todos sus años juntos.',
      ),
    together: (count) =>
      `De las demás cifras, ${n(count, 'una cuenta', `${count} cuentan`)} también a otras personas.`,
    unknown: (count, isUnheard) =>
      `En ${n(count, 'un país', `${count} países`)} más consta participación sin que ${isUnheard ? 'esta parte' : 'se'} dé número.`,
    weak: (count) => `En ${count} países el número es de afirmaciones débiles.`,
    oneWeak: (places, told) => `Una afirmación débil da un número ${places}: ${told}.`,
    zero: (places) => `Una fuente da cero ${places}.`,
    denied: (places) => `La participación ${places} se niega, es secreta o solo presunta.`,
    deniedMany: (count) =>
      `En ${count} países la participación se niega, es secreta o solo presunta.`,
    claimed: (count) =>
      `Hay al menos una afirmación sobre ${n(count, 'un país', `${count} países`)}.`,
  },
  details: {
    close: 'Cerrar',
    reading: 'Cómo leer este mapa',
    start: '¿Quién estuvo dónde, con cuántos, y quién lo afirma?',
    intro: [
      'Elija un año y una capa, y haga clic en un país: el panel muestra qué ocurrió allí, las cifras del año y las fuentes que las afirman.',
      'Las fuentes discrepan. Cada cifra pintada es la de una fuente, elegida según una regla expuesta, nunca un promedio; las demás están a su lado.',
      'Un blanco no es un cero: «nada registrado», «número desconocido», «negada» y «último recuento» se ven distintos y lo dicen.',
    ],
    goTo: (year) => `Ir a ${year}`,
    onRecord: (actor, name, years) =>
      `Constan ${actor === null ? 'cifras de' : `intervenciones de ${actor} en`} ${name} en ${years}.`,
    noneIn: (year) =>
      `De ${year} el conjunto de datos no registra ninguna. Eso no prueba que no la hubiera.`,
    noInterventions: (actor, name, year) =>
      `El conjunto de datos no registra ninguna ${actor === null ? 'cifra de' : `intervención de ${actor} en`} ${name} en ${year}. Eso no prueba que no la hubiera.`,
    interventionsHere: 'Intervenciones',
    figuresOf: (year) => `Cifras de ${year}`,
    painted: 'En el mapa',
    paintedOn: (layer) => `En la capa «${layer}»`,
    claimBy: (claimant, side) => `${claimant} · ${side}`,
    reason: 'Por qué se pinta esta afirmación',
    defaultReason:
      'Sin preferencia editorial: la afirmación mejor respaldada, por coincidencia, precisión, fecha y bando.',
    weak: 'Tómese con cautela',
    source: 'Fuente',
    sources: 'Fuentes',
    noAddress: 'sin dirección',
    correct: '¿Hay un error o falta una fuente?',
    wrong: '¿Hay un error?',
    plainPage: 'Todo ello en una página sencilla, para leer o imprimir',
    moreMeasures: 'Otros recuentos',
    events: 'Hechos',
    eventPrecision: (km) => `lugar conocido con unos ${km} km de margen`,
    contradictions: 'En qué se contradicen las fuentes',
    notes: 'Notas',
    gaps: 'Lo que ninguna fuente da',
    battles: 'Batallas y operaciones dentro de ella',
    notesFailed:
      'No se pudieron cargar las notas y las fuentes; el mapa y las cifras siguen funcionando.',
    loadingNotes: 'Cargando notas y fuentes…',
    substitution: (asked, year) => `${asked} no existía en ${year}. Lo que había allí entonces:`,
    others: (count) => `otros ${count}`,
    stood: (asked, year, name) => `${asked} no existía en ${year}; allí estaba entonces ${name}.`,
    timeline: 'Todos los años',
    years: 'Las cifras de todos los años en una tabla',
    sheet: {
      peek: 'Reducir el panel',
      half: 'Abrir el panel a la mitad',
      full: 'Abrir el panel del todo',
    },
    rangeBar: (low, high) =>
      `Rango de las afirmaciones: de ${low} a ${high}, en un eje logarítmico`,
  },
  evidence: {
    everyIntervention: 'Intervenciones de todos los años',
    contradictionClaims: (count) => (count === 1 ? 'La afirmación' : `Las ${count} afirmaciones`),
    background: 'Trasfondo',
    sentences: (count) => (count === 1 ? '1 pasaje' : `${count} pasajes`),
    sourceMark: (number, source, locator) => `Fuente ${number}: ${source}, ${locator}`,
    backToText: (number, locator) => `${number}, ${locator}: volver al texto`,
    denied: (by, span) => `Negado por: ${by}${span === null ? '' : `, ${span}`}`,
    sourcesOf: (count) => `Fuentes que la atestiguan (${count})`,
    attested: 'Atestiguado sin número',
    withoutYear: 'Atestiguado, sin año',
    since: (date) => `desde ${date}`,
    until: (date) => `hasta ${date}`,
    totals: (year) => `Totales de las propias fuentes para todos los países, ${year}`,
    totalsLead: (sum, range, countries, year) =>
      countries === 0
        ? `Ningún país tiene una cifra superior a cero en el mapa de ${year}.`
        : `En el mapa de ${year} las cifras suman ${sum}, en ${countries} ${countries === 1 ? 'país' : 'países'}${range === null ? '' : `; todas sus afirmaciones juntas admiten ${range}`}.`,
    totalsMeet: 'Los totales que siguen caben en ese margen.',
    differences: {
      'unknown-countries': (count) =>
        `Una razón de que un total sea mayor: ${count === 1 ? 'otro país no suma' : `otros ${count} países no suman`} nada al mapa, porque el número se desconoce, se niega o es solo una afirmación débil.`,
      'narrower-measure': () =>
        'Una razón de que un total sea menor: cuenta solo médicos, personal de salud o constructores, y el mapa muestra el recuento más amplio que tiene cada país.',
      together: (count) =>
        `Una razón de que un total sea menor: ${count} ${n(count, 'cifra', 'cifras')} del mapa ${n(count, 'cuenta', 'cuentan')} también a otras personas.`,
      carried: (count) =>
        count === 1
          ? 'Una cifra del mapa es el último recuento de un año anterior.'
          : `${count} cifras del mapa son el último recuento de años anteriores.`,
    },
    totalsYears: 'Un total dado para varios años juntos puede no valer en cada uno de ellos.',
    totalsToll:
      'El mapa muestra las bajas de cada intervención que dura en el año; un total de muchos años cuenta también las demás y no puede compararse año por año.',
    elsewhere: (year, count) => `Fuera del mapa en ${year} (${count})`,
    elsewhereWhy:
      'Contados en lugares para los que el mapa no tiene una forma propia. No se pintan ni entran en ninguna suma.',
    totalsWhy:
      'Un total puede contar además otros lugares, meses o personas. Nunca se pinta ni se reparte entre países.',
    issued: (date, season, isInferred) =>
      `${isInferred ? (/^\d+ de /.test(date) ? 'hacia el ' : 'hacia ') : ''}${season === undefined ? '' : `${['primavera', 'verano', 'otoño', 'invierno'][season - 1]} de `}${date}`,
    openCopy: 'Abrir la copia leída',
    toClaim: (figure, claimant) => `Enlace a esta afirmación: ${figure}, ${claimant}`,
    findable: (how) => `Cómo encontrarla: ${how}`,
  },
  locator: {
    numbered: {
      page: (numbers, isOne) => `${isOne ? 'p.' : 'pp.'} ${numbers}`,
      paragraph: (numbers, isOne) => `${isOne ? 'párr.' : 'párrs.'} ${numbers}`,
      sentence: (numbers, isOne) => `${isOne ? 'oración' : 'oraciones'} ${numbers}`,
      table: (numbers, isOne) => `${isOne ? 'cuadro' : 'cuadros'} ${numbers}`,
      section: (numbers, isOne) => `${isOne ? 'apartado' : 'apartados'} ${numbers}`,
      chapter: (numbers) => `cap. ${numbers}`,
      list: (numbers, isOne) => `${isOne ? 'lista' : 'listas'} ${numbers}`,
      'after-list': (numbers) => `tras la lista ${numbers}`,
      excerpt: (numbers, isOne) => `${isOne ? 'fragmento' : 'fragmentos'} ${numbers}`,
      point: (numbers, isOne) => `${isOne ? 'punto' : 'puntos'} ${numbers}`,
      line: (numbers, isOne) => `${isOne ? 'línea' : 'líneas'} ${numbers}`,
      row: (numbers, isOne) => `${isOne ? 'fila' : 'filas'} ${numbers}`,
      record: (numbers, isOne) => `${isOne ? 'registro' : 'registros'} ${numbers}`,
    },
    parts: {
      title: 'título',
      subtitle: 'subtítulo',
      standfirst: 'entradilla',
      lead: 'introducción',
      summary: 'resumen',
      abstract: 'resumen',
      preface: 'prefacio',
      prologue: 'prólogo',
      'introductory note': 'nota introductoria',
      annotation: 'anotación',
      correction: 'corrección',
      enclosure: 'anexo',
      infobox: 'ficha',
      'facts box': 'recuadro de datos',
      caption: 'pie de foto',
      'embedded post': 'publicación insertada',
      list: 'lista',
      excerpt: 'fragmento',
      'near the beginning': 'cerca del comienzo',
      'in the middle': 'hacia la mitad',
      'in the text': 'en el texto',
      'whole text': 'todo el texto',
      'last paragraph': 'último párrafo',
      'last paragraph but one': 'penúltimo párrafo',
      'last paragraphs': 'últimos párrafos',
      'last points': 'últimos puntos',
      'last sentence': 'última oración',
      'last line': 'última línea',
      'last excerpt': 'último fragmento',
      'after the list': 'tras la lista',
      'after the epigraph': 'tras el epígrafe',
    },
    quoted: (text, isAfter) => `${isAfter ? 'tras ' : ''}«${text}»`,
  },
  moments: {
    heading: 'Momentos',
    invite: (count) =>
      count === null ? 'La historia en momentos' : `La historia en ${count} momentos`,
    intro:
      '¿No sabe por dónde empezar? Cada uno de estos abre el mapa en un lugar y un año. Leídos en orden, forman un relato.',
    position: (place, count) => `momento ${place} de ${count}`,
    claims: 'Las afirmaciones detrás de estas frases',
    back: 'Atrás',
    next: 'Siguiente',
    leave: 'Salir del relato y quedarse aquí',
    elsewhere: 'El mapa muestra otro año, otra capa u otro país que este momento.',
    view: 'Mostrar este momento',
    loading: 'Cargando los momentos…',
    failed: 'No se pudieron cargar los momentos; el mapa y todo lo demás siguen funcionando.',
  },
  share: 'Compartir',
  language: 'Idioma',
  theme: 'Tema',
  themes: { system: 'como el sistema', light: 'claro', dark: 'oscuro' },
  map: {
    name: 'Mapa del mundo',
    countries: (year) => `Países de ${year}`,
    hint: 'Las flechas llevan al vecino en esa dirección; las letras, al nombre que empieza por ellas. Entrar abre un país y lleva a él; Escape lo cierra. Primero vienen los que tienen algún dato.',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    wholeWorld: 'Todo el mundo',
    beyond: (count) => `${count} más`,
    beyondSide: (count, side, places) => {
      const way = { left: 'al oeste', right: 'al este', above: 'al norte', below: 'al sur' };
      return `${count} más ${way[side]}: ${places}`;
    },
    attribution: 'Hecho con Natural Earth',
    marksFailed:
      'No se pudieron cargar los lugares de los acontecimientos ni los recorridos de las expediciones; los colores y las cifras del mapa están completos.',
    bordersFailed:
      'No se pudieron cargar las fronteras finas; el mapa muestra las del mundo entero, que de cerca son toscas.',
  },
  projection: 'Proyección',
  projections: { 'equal-earth': 'Equal Earth (áreas iguales)', mercator: 'Mercator' },
  symbols: 'Mostrar como',
  symbolNames: { areas: 'áreas', circles: 'círculos' },
  circleKey: (numbers) => `Tamaño de los círculos: ${numbers}`,
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
    alone: (asked, _used, key) =>
      `Este enlace pedía ${key} «${asked}», que no se puede mostrar con un archivo propio.`,
    'unknown-country': (asked, used) =>
      `Este enlace pedía el país «${asked}», que el atlas no conoce; ${used ? `se abre ${used}` : 'no se abre ninguno'}.`,
    'not-in-year': (asked) =>
      `Este enlace pedía el país «${asked}», que no tiene lugar en el mapa de este año; no se abre ninguno.`,
    'unknown-intervention': (asked, used) =>
      `Este enlace pedía la intervención «${asked}», que el atlas no conoce; ${used ? `se abre ${used}` : 'no se abre ninguna'}.`,
    'unknown-moment': (asked) =>
      `Este enlace pedía el momento «${asked}», que el atlas no conoce; no se abre ninguno.`,
    'unknown-claim': (asked) =>
      `Este enlace pedía la afirmación «${asked}», que los datos no tienen; la vista se muestra sin ella.`,
    'replaced-claim': (asked, used) =>
      `La afirmación «${asked}» de este enlace fue retirada; en su lugar está «${used ?? ''}», que queda marcada.`,
    'withdrawn-claim': (asked) =>
      `La afirmación «${asked}» de este enlace fue retirada y ninguna ocupa su lugar. Usted ve la cifra a la que pertenecía.`,
    'bad-camera': (asked, used) =>
      `Este enlace pedía la vista de mapa «${asked}», que no se puede mostrar; se muestra ${used ?? 'todo el mundo'}.`,
    'too-near': (asked, used) =>
      `Este enlace pedía la vista de mapa «${asked}», más cercana de lo que llega el mapa; se muestra ${used ?? ''}.`,
    'too-long': (asked) =>
      `El texto «${asked}…» de este enlace era demasiado largo; se usa su comienzo.`,
    languageMissing: (name) =>
      `No se pudieron cargar los textos de la página en ${name}; sigue en español.`,
    claimUnread: (id) =>
      `No se pudo cargar la lista de afirmaciones retiradas; no se sabe si la afirmación «${id}» de este enlace fue retirada.`,
    issues: (count, places) =>
      `${n(count, 'Una entrada', `${count} entradas`)} de los datos no se ${n(count, 'pudo', 'pudieron')} leer y se ${n(count, 'omite', 'omiten')} (${places}); se muestra el resto.`,
  },
  error: {
    title: 'No se pudo cargar el mapa',
    network: (file) => `No se pudo obtener el archivo ${file}: no hay conexión con el servidor.`,
    timeout: (file) =>
      `El servidor no envió el archivo ${file} hasta el final: no llegó nada durante un minuto.`,
    status: (file, detail) =>
      `No se pudo obtener el archivo ${file}: el servidor respondió ${detail}.`,
    html: (file) => `El servidor respondió con una página web en lugar del archivo ${file}.`,
    'not-json': (file) => `El archivo ${file} está dañado o incompleto y no se puede leer.`,
    unsound: (file, detail) =>
      `El archivo ${file} se leyó, pero no es lo que el atlas espera${detail && ` (${detail})`}.`,
    sheet: () => 'No se pudo cargar la hoja de estilo de la página, o está dañada.',
    unexpected: (detail) => `Falló algo en la propia página: ${detail}.`,
    still:
      'Lo que sigue funcionando: este enlace, que guarda su vista, y los archivos de datos de abajo.',
    part: 'No se pudo cargar esta parte de la página; el mapa y el enlace siguen funcionando.',
    tryAgain: 'Intentar de nuevo',
    renewed:
      'El atlas se ha renovado desde que usted abrió esta página, y esta parte del anterior ya no está.',
    loadAnew: 'Cargar el nuevo (su vista se conserva)',
  },
  changes: {
    sentence: (year, changes) => `Cambios en el mapa en ${year}: ${changes}.`,
    types: {
      unified: (names) => `unificación: ${names}`,
      independent: (names) => `independencia: ${names}`,
      standing: (names) => `nuevo estatuto: ${names}`,
      enlarged: (names) => `ampliación: ${names}`,
      apart: (names) => `separación: ${names}`,
    },
    divided: (name, into) => `división: ${name} en ${into}`,
    states: (count) => `${count} Estados`,
    renamed: (before, now) => `nuevo nombre: ${before}, ahora ${now}`,
    more: (count) => `y ${count} más`,
    count: (count) => `${count} ${n(count, 'cambio', 'cambios')}`,
    otherSource: 'otra fuente',
    otherCount: 'se cuenta otra cosa',
    figure: (name, [before, now], basis) =>
      `${name}: ${before} → ${now}${basis === null ? '' : ` (${basis})`}`,
  },
  compare: {
    begin: 'Comparar',
    end: 'Dejar de comparar',
    start: 'Comparar con otro año',
    stop: 'Dejar de comparar',
    secondYear: 'Segundo año',
    secondYearInput: 'Escriba el segundo año',
    mapOf: (map, year) => `${map}, ${year}`,
    legend: (year, second) => `${year} y ${second}`,
    counted: (year) => `países contados para ${year}`,
    beside: 'Junto a este mapa',
    failed: 'No se pudo cargar el otro atlas; este mapa sigue funcionando.',
  },
  data: 'Datos',
  ownData: { open: 'Sus propios datos…', line: 'datos propios, no del atlas' },
  unkept: {
    refused:
      'Este navegador no guarda ninguna copia del atlas, porque el almacenamiento está rechazado, lleno o falta: sin red no puede abrirse.',
    lost: 'Aún no se guarda ninguna copia del atlas, porque una parte no llegó entera: sin red no puede abrirse. La próxima visita lo intenta de nuevo.',
  },
  dataIntro: (licence) =>
    `El conjunto de datos es de uso libre (${licence}). Los archivos están junto a esta página:`,
  codebook: {
    file: 'codebook-es.html',
    name: 'Libro de códigos',
    about: 'qué contiene cada archivo y cada columna',
  },
  about: {
    open: 'Acerca de',
    background: 'Trasfondo y motivos, según las fuentes',
    rules: 'Cómo se eligen las cifras',
    borders: 'De quién son las fronteras dibujadas',
    licences: 'Licencias de todo lo que se entrega aquí',
  },
  keys: 'Teclas',
  track: {
    sum: 'Suma de las cifras del mapa, por año',
    sizes: 'Suma sin signos, por año',
    countries: 'Países en el mapa, por año',
  },
  tabs: { name: 'Mapa o tabla', map: 'Mapa', table: 'Tabla' },
  menu: 'Menú',
  version: (version, asOf) => `Datos ${version}, al ${asOf}`,
  printed: (date) => `impreso el ${date}`,
  table: {
    name: 'Tabla',
    view: 'Qué recoge la tabla',
    year: (year) => `El mapa de ${year}`,
    interventions: 'Todas las intervenciones de todos los años',
    caption: (title, year, estimate) => `${title}, ${year}. Según: ${estimate}`,
    filter: 'Filtrar por nombre',
    kind: 'Tipo',
    anyKind: 'todos los tipos',
    region: 'Región',
    anyRegion: 'todas las regiones',
    several: 'Varios países',
    withBlanks: 'También países sin registro',
    shown: (shown, all) =>
      shown === all ? `${all} ${n(all, 'fila', 'filas')}` : `${shown} de ${all} filas`,
    empty: 'Ninguna fila coincide. Eso no prueba que no hubiera nada.',
    columns: {
      country: 'País',
      figure: 'Cifra',
      low: 'Afirmación más baja',
      high: 'Afirmación más alta',
      basis: 'Base',
      sources: 'Fuentes',
      kinds: 'Tipos',
      region: 'Región',
      intervention: 'Intervención',
      began: 'Desde',
      ended: 'Hasta',
      places: 'Países',
      capacities: 'Tipos',
      standing: 'Situación',
      claims: 'Afirmaciones',
      works: 'Fuentes',
    },
  },
  search: {
    name: 'Buscar',
    label: 'Buscar países, intervenciones, hechos, personas, cifras y fuentes',
    hint: (firstYear) =>
      `Cualquier nombre que un país haya llevado desde ${firstYear}, en español o en inglés, con o sin acentos.`,
    groups: {
      country: 'Países',
      intervention: 'Intervenciones',
      event: 'Hechos',
      person: 'Personas nombradas en los datos',
      figure: 'Cifras',
      source: 'Fuentes',
    },
    types: {
      country: 'país',
      intervention: 'intervención',
      event: 'hecho',
      person: 'persona',
      figure: 'cifra',
      source: 'fuente',
    },
    found: (count) => `${count} ${n(count, 'resultado', 'resultados')}`,
    none: (text) => `Nada en el atlas se llama «${text}», y ninguna afirmación lo da.`,
    foundAs: (name) => `también ${name}`,
    opens: (year) => `abre ${year}`,
    close: 'Cerrar',
  },
};
