import type { PictureMessages } from './pictureMessages.ts';

export const es: PictureMessages = {
  claims: (interval) => `fuentes: ${interval}`,
  blankIsNoZero: 'Un hueco no es un cero.',
  outside: (count) =>
    count === 1
      ? 'Otro lugar con datos queda más allá del borde de este mapa.'
      : `Otros ${count} lugares con datos quedan más allá del borde de este mapa.`,
  sources: {
    heading: 'Fuentes',
    ofNumbers: 'Fuentes de las cifras',
    ofSentences: 'Fuentes de estas frases',
    none: (years) => `Ninguna fuente da un número para ${years}.`,
    withoutNumbers: 'Las fuentes de lo pintado están en la página, país por país.',
    within: (name) => `, en ${name}`,
    title: (title) => `«${title}»`,
    more: (count) =>
      count === 1 ? 'Y 1 fuente más en la página.' : `Y ${count} fuentes más en la página.`,
  },
  onlyHeard: (claims) => `Solo se ve: ${claims}`,
  dataset: (version, date) => `datos ${version}, hasta el ${date}`,
  onTheWeb: 'Esta vista en la web',
  altText: {
    map: (year, layer, estimate) =>
      `Mapa del mundo con las fronteras de ${year}, ${layer}, según: ${estimate}.`,
    maps: (years, layer, estimate) =>
      `Dos mapas del mundo, uno junto al otro, ${years}, ${layer}, según: ${estimate}.`,
    moment: (year, layer) => `Mapa con las fronteras de ${year}, ${layer}.`,
    edition: (title, version) => `${title}, datos ${version}.`,
  },
  fileName: 'atlas-de-intervenciones',
  link: {
    claims: 'Afirmaciones con su fuente',
    inCountry: (actor) => `Intervenciones de ${actor} en`,
    intervention: (actor) => `Una intervención de ${actor}`,
    atPeak: (year) => `en el máximo, en ${year}`,
    inTotal: (years) => `en total, ${years}`,
    say: (interval) => `las fuentes dicen ${interval}`,
    byYear: (layer) => `${layer}, por año`,
    eachDot: (layer) => `${layer}: cada punto, una afirmación`,
  },
  page: {
    country: 'País',
    lowest: 'Mínimo',
    highest: 'Máximo',
    reading: 'Cómo se sabe',
    painted: 'Afirmación pintada',
    otherClaims: 'Otras afirmaciones:',
    moreRows(count, site) {
      const where = site === null ? 'en la página' : `en ${site}`;
      return count === 1
        ? `Otro país no cupo aquí; está ${where}.`
        : `Otros ${count} países no cupieron aquí; todos están ${where}.`;
    },
    rule: 'De cada país se pinta una afirmación, elegida según una regla expuesta, nunca un promedio.',
    withoutColours: {
      count: 'Impreso sin colores: cuanto más oscuro, más.',
      disagreement:
        'Impreso sin colores: cuanto más oscuro, mayor la discrepancia; la tabla distingue una sola fuente de la primera clase.',
      involvement: 'Impreso sin colores, los tipos solo se distinguen en la tabla.',
    },
    print: 'Imprimir en una hoja',
    sizes: { a4: 'A4', letter: 'Carta' },
  },
  lesson: {
    name: 'Nombre',
    group: 'Curso',
    date: 'Fecha',
    title: (what, years) => `${what}, ${years}: ¿en qué fuente confías?`,
    deck: 'Tres fuentes, tres respuestas. El mapa solo puede pintar una.',
    saidBy: 'Lo dice',
    speaksOf: 'Habla de',
    foundIn: 'Está en',
    which: '¿En cuál confías más? Escribe su letra:',
    why: '¿Por qué? Piensa en quién habla, cuándo y cómo podía saberlo.',
    others: '¿Qué tendrías que averiguar sobre las otras dos?',
    teacher: 'Para el docente.',
    noAnswer: 'No hay una única respuesta correcta.',
    paints: (number, claim) => `El mapa pinta ${number}, según ${claim}.`,
    claims: (count) =>
      `La página recoge ${count} afirmaciones sobre esta cifra, cada una con su fuente.`,
    print: 'Hoja de clase',
    about: (what, place, years) => `${what}, ${place}, ${years}`,
    none: 'No hay hoja de clase: en ninguna parte de este atlas discrepan tres fuentes sobre una misma cifra.',
  },
  film: {
    name: 'Película de los años',
    from: 'De',
    to: 'a',
    speed: 'Cada año dura',
    speeds: { slow: '2 segundos', even: '1 segundo', fast: 'medio segundo' },
    about: (years, seconds, size) =>
      years === 1
        ? `1 año en ${seconds} s, unos ${size} MB.`
        : `${years} años en ${seconds} s, unos ${size} MB.`,
    make: 'Hacer película',
    cancel: 'Cancelar',
    progress: (done, all) => `${done} de ${all} años`,
    made: (size) => `Película guardada, ${size} MB.`,
    cancelled: 'Cancelada. No se ha guardado nada de la película.',
    impossible:
      'Este navegador no puede escribir películas: no ofrece a las páginas ningún codificador de vídeo. Descargue imágenes de años sueltos en PNG o SVG, o abra la página en otro navegador.',
    unloaded:
      'No ha llegado la parte que escribe películas. No se ha perdido nada: inténtelo cuando vuelva la red.',
    failed:
      'El codificador de vídeo del navegador se detuvo. No se ha guardado nada y lo elegido sigue aquí: inténtelo de nuevo, con menos años o en forma cuadrada, o descargue imágenes de años sueltos.',
  },
  ownData: {
    line: 'datos propios de quien hizo esta imagen',
    sentence: (title) => `${title}: datos propios de quien hizo esta imagen.`,
    mark: (title) => `${title} · datos propios`,
    fileName: 'datos-propios',
    noLicence:
      'La imagen dice que son sus propios datos. No nombra ninguna licencia: qué condiciones rigen lo dice usted.',
  },
  make: {
    shape: 'Forma',
    shapes: { wide: 'Ancha 16:9', square: 'Cuadrada', screen: 'Esta pantalla ×2' },
    format: 'Formato',
    download: (format) => `Descargar ${format}`,
    copy: 'Copiar imagen',
    copied: 'Imagen copiada.',
    cannotCopy: 'Este navegador no deja copiar imágenes a ninguna página. Descárguela.',
    code: 'Con un código QR que lleva a esta vista',
    description: 'Descripción para quien no ve la imagen',
    copyDescription: 'Copiar descripción',
    copiedDescription: 'Descripción copiada.',
    licence: (licence) =>
      `De uso libre, también comercial, con la línea de fuentes que está en la imagen (${licence}).`,
    making: 'Se está haciendo la imagen…',
    fontsFailed:
      'No han llegado las letras del atlas. No se hace ninguna imagen con otras: inténtelo cuando vuelva la red.',
    failed: 'Este navegador no pudo hacer la imagen. Quizá sirvan otra forma o el formato SVG.',
  },
};
