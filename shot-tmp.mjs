import { chromium } from 'playwright';
const [base, out, ...views] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const v of views) {
  const [name, query, size = '1280x860', scheme = 'light'] = v.split('|');
  const [width, height] = size.split('x').map(Number);
  const p = await b.newPage({ viewport: { width, height }, colorScheme: scheme });
  p.on('console', (m) => ['error','warning'].includes(m.type()) && console.log(name, m.text()));
  await p.goto(`${base}?${query}`); await p.waitForTimeout(1500);
  await p.screenshot({ path: `${out}/${name}.png` });
  await p.close();
}
await b.close();
