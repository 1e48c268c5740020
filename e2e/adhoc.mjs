import { chromium } from 'playwright';
import { preview } from 'vite';

const server = await preview({
  root: process.cwd(),
  logLevel: 'error',
  preview: { port: 0, host: '127.0.0.1' },
});
const base = server.resolvedUrls.local[0];
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium-headless-shell',
  args: ['--no-sandbox'],
});
const csv = [
  'Tropas francesas en el extranjero;;;',
  'País;Año;Efectivos;Fuente',
  'Chad;1983;3.500;Assemblée',
  'Chad;1984;3.000;Assemblée',
  'Côte d’Ivoire;1985;500;Sénat',
  'Djibouti;1985;3.800;Sénat',
  'Vietnam;1968;12;Prensa',
  'Alemania;1985;50.000;OTAN',
  'Germany, Fed. Rep.;1986;48.000;OTAN',
  'Senegal;1985;1.200;Sénat',
  'Gabon;1985;..;Sénat',
  'Central African Rep.;1985;1.600;Sénat',
  'Lebanon;1983;2.000;ONU',
  'Libanon;1984;1.250;ONU',
  'Zaire;1978;muchos;ONU',
  'Mundo;1985;60.000;Suma',
  'Nueva Caledonia;1985;5.000;Sénat',
  'Francia;1985;=1+1;x',
  'Kuwait;1991Q1;14.000;x',
].join('\n');
const E = [];
for (const [tag, w, h, lang, dark] of [
  ['d-en', 1280, 800, 'en', false],
  ['d-es', 1280, 800, 'es', true],
  ['p-en', 390, 844, 'en', true],
  ['p-es', 390, 844, 'es', false],
]) {
  const ctx = await browser.newContext({
    viewport: { width: w, height: h },
    colorScheme: dark ? 'dark' : 'light',
    hasTouch: w < 500,
    isMobile: w < 500,
  });
  const page = await ctx.newPage();
  page.on('pageerror', (e) => E.push(tag + String(e)));
  page.on('console', (m) => m.type() === 'error' && E.push(tag + m.text()));
  await page.goto(base + '?lang=' + lang);
  await page.waitForFunction(() => document.querySelector('path[data-country="CUB"]')?.ariaLabel);
  await page.getByRole('button', { name: /^(Menu|Menú)$/ }).click();
  await page.getByRole('button', { name: /Your own data…|Sus propios datos…/ }).click();
  await page.waitForTimeout(700);
  await page.screenshot({ path: `/tmp/shots/o-${tag}-0.png` });
  await page.locator('dialog[open] textarea').fill(csv);
  await page.getByRole('button', { name: /Read this table|Leer esta tabla/ }).click();
  await page.waitForTimeout(2500);
  const dlg = page.locator('dialog[open]');
  for (let i = 1; i <= 4; i++) {
    await page.screenshot({ path: `/tmp/shots/o-${tag}-${i}.png` });
    await dlg.evaluate((d) => {
      const s = [d, ...d.querySelectorAll('*')].find(
        (e) =>
          e.scrollHeight > e.clientHeight + 20 &&
          ['auto', 'scroll'].includes(getComputedStyle(e).overflowY) &&
          e.clientHeight > 200,
      );
      s?.scrollBy(0, s.clientHeight - 60);
    });
    await page.waitForTimeout(250);
  }
  if (tag === 'd-en') console.log(await dlg.innerText());
  await page.getByRole('button', { name: /Show on the map|Mostrar en el mapa/ }).click();
  await page.waitForTimeout(2500);
  await page.screenshot({ path: `/tmp/shots/o-${tag}-m.png` });
  if (tag === 'd-en') console.log(page.url(), await page.locator('body').innerText());
  await ctx.close();
}
console.log(E);
await browser.close();
await server.close();
process.exit(0);
