import type { Page } from 'playwright';
import { press, type Room } from './room.ts';

async function choose(page: Page, name: string): Promise<void> {
  await press(page, 'Menú');
  await press(page, name);
}

async function share(page: Page, tab: string): Promise<void> {
  await press(page, 'Compartir');
  await page.getByRole('tab', { name: tab }).click();
}

/** Rooms that have words of their own, in the language whose words no other room asks for. */
export const SPANISH_ROOMS: readonly Room[] = [
  {
    name: 'keys in Spanish',
    link: '?lang=es',
    enter: (page) => choose(page, 'Teclas'),
    reached: (page) => page.getByRole('dialog').getByText('de un control al siguiente'),
  },
  {
    name: 'data in Spanish',
    link: '?lang=es',
    enter: (page) => choose(page, 'Datos'),
    reached: (page) => page.getByRole('dialog').getByText('todas las fuentes (CSL-JSON)'),
  },
  {
    name: 'link in Spanish',
    link: '?lang=es',
    enter: (page) => share(page, 'Enlace'),
    reached: (page) => page.getByRole('button', { name: 'Copiar enlace' }),
  },
  {
    name: 'picture in Spanish',
    link: '?lang=es',
    enter: (page) => share(page, 'Imagen'),
    reached: (page) => page.getByRole('button', { name: /PNG/ }).first(),
  },
  {
    name: 'correction in Spanish',
    link: '?lang=es&year=1988&country=AGO',
    enter: (page) => press(page, '¿Hay un error o falta una fuente?'),
    reached: (page) => page.getByRole('dialog').getByLabel('Número', { exact: true }),
  },
  {
    name: 'earlier version in Spanish',
    link: '?lang=es&year=1976&country=AGO&version=2026.11',
    reached: (page) => page.locator('.version-notice').getByRole('button', { name: 'Qué cambió' }),
  },
  {
    name: 'own data in Spanish',
    link: '?lang=es',
    enter: (page) => choose(page, 'Sus propios datos…'),
    reached: (page) => page.getByRole('button', { name: 'Leer estas líneas' }),
  },
  {
    name: 'own data in Spanish, read',
    link: '?lang=es',
    enter: async (page) => {
      await choose(page, 'Sus propios datos…');
      await press(page, 'Leer estas líneas');
    },
    reached: (page) => page.getByRole('region', { name: 'Clases' }).getByText('Grupos naturales'),
  },
  {
    name: 'map at rest in Spanish',
    link: '?lang=es',
    enter: (page) => page.waitForTimeout(6_000),
    reached: (page) => page.getByRole('button', { name: 'Menú' }),
  },
];
