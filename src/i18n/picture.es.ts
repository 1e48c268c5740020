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
    moreRows: (count) =>
      count === 1
        ? 'Otro país figura en la página.'
        : `Otros ${count} países figuran en la página.`,
    rule: 'De cada país se pinta una afirmación, elegida según una regla expuesta, nunca un promedio.',
    print: 'Imprimir en una hoja',
    sizes: { a4: 'A4', letter: 'Carta' },
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
