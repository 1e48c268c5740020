import type { ClassesMessages } from './classesMessages.ts';

const figures = (count: number, written: string) =>
  `${written} ${count === 1 ? 'cifra' : 'cifras'}`;

export const es: ClassesMessages = {
  title: 'Clases',
  method: 'Clases por',
  methods: {
    steps: 'Pasos redondos',
    quantile: 'Igual número de cifras',
    equal: 'Anchos iguales',
    natural: 'Grupos naturales',
    hand: 'A mano',
  },
  count: 'Cuántas',
  reasons: {
    steps: (orders) =>
      `La cifra más alta es ${orders} veces la más baja: cada clase empieza entre dos y diez veces más arriba que la anterior, en números redondos.`,
    quantile: 'Cada clase tiene más o menos tantas cifras como las demás.',
    equal:
      'Cada clase es tan ancha como las demás; si las cifras difieren mucho, casi todas caen en una.',
    natural: 'Los cortes están donde hay huecos entre las cifras (Jenks).',
    hand: 'Los cortes son los suyos.',
  },
  diverging:
    'Hay cifras bajo cero: azul por debajo y cálido por encima, con igual fuerza a igual tamaño.',
  bounds: 'Dónde empieza cada clase',
  boundsNote: (example) =>
    `De tres a siete números, de menor a mayor, separados por punto y coma: ${example}`,
  faults: {
    'not-a-number': (what) => `«${what}» no es un número.`,
    'not-ascending': (what) => `${what} no es mayor que el número anterior.`,
    'too-few': () => 'Tiene que haber al menos tres números.',
    'too-many': () => 'Puede haber siete números como máximo.',
  },
  histogram: (count, least, most) =>
    `Con qué frecuencia hay cifras de cada tamaño: ${count} cifras, de ${least} a ${most}. Las clases de abajo dicen lo mismo en palabras.`,
  figures,
  below: (count, written) =>
    `por debajo de todas las clases: ${figures(count, written)}, en un color tenue`,
  zero: (count, written) => `cero, con un color propio: ${figures(count, written)}`,
  unknown: (count, written) => `número desconocido, rayado: ${figures(count, written)}`,
  none: 'Ninguna cifra tiene número.',
};
