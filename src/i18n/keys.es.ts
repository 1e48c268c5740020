import type { KeysMessages } from './keysMessages.ts';

export const es: KeysMessages = {
  single: 'Las teclas sueltas actúan: / ? p n [ ] y las letras en el mapa',
  unkept: 'Este navegador no guarda la elección: vale hasta que usted deje o recargue esta página.',
  list: [
    ['Tab', 'de un control al siguiente; el mapa es una parada'],
    ['← ↑ → ↓', 'en el mapa: al vecino en esa dirección; en el control de años: un año'],
    ['A–Z', 'en el mapa: al nombre que empieza por las letras tecleadas, también p y n'],
    ['Entrar', 'en el mapa: abrir el país e ir a lo que se dice de él'],
    ['Mayús + ← ↑ → ↓', 'en el mapa: mover el mapa'],
    ['+ −', 'en el mapa: acercar o alejar'],
    ['Re Pág, Av Pág', 'en el control de años: diez años'],
    ['Inicio, Fin', 'en el control de años: primer y último año'],
    ['[ ]', 'un año atrás, un año adelante'],
    ['n', 'siguiente año con fuentes nuevas'],
    ['p', 'reproducir, pausar'],
    ['/', 'buscar'],
    ['?', 'estas teclas'],
    ['Esc', 'cerrar lo que esté abierto'],
  ],
};
