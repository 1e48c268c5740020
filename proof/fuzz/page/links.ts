import type { Browser, Page } from 'playwright';
import { makeQuery } from '../chance/query.ts';
import type { Subject } from '../chance/subject.ts';
import { built } from './built.ts';
import { isShown, type Visit, visit } from './visit.ts';

const ELSEWHERE = '?year=1961';
/** Milliseconds in which an address has to come to rest. */
const REST = 5_000;

/**
 * Goes to a link as Back does, and says where the page then is and what it shows. A link is left as it is, so the reader
 * takes a year and returns: the address that is looked at is what the page writes.
 */
function goBackTo(page: Page, link: string) {
  return page.evaluate(
    async ({ link, rest }) => {
      history.pushState(null, '', `${location.pathname}${link}`);
      dispatchEvent(new PopStateEvent('popstate'));
      await new Promise((resolve) => setTimeout(resolve, 150));
      const slider = document.querySelector<HTMLInputElement>('#app input[type="range"]');
      const turn = (year: number) => {
        if (slider) slider.valueAsNumber = year;
        slider?.dispatchEvent(new Event('input', { bubbles: true }));
      };
      if (slider) {
        const year = slider.valueAsNumber;
        turn(year === Number(slider.min) ? year + 1 : year - 1);
        await new Promise((resolve) => setTimeout(resolve, 50));
        // A busy machine would take both years in one frame, and so neither.
        for (let frame = 0; frame < 2; frame += 1)
          await new Promise((resolve) => requestAnimationFrame(resolve));
        turn(year);
      }
      const all = (selector: string, tell: (element: Element) => unknown) =>
        [...document.querySelectorAll(selector)].map(tell);
      // The table and its own choices come when they can.
      const selects = 'select:not([role="tabpanel"] *, .table-view *)';
      const look = () => ({
        address: location.search + location.hash,
        shown: JSON.stringify({
          words: all('.headline, section.details h2', ({ textContent }) => textContent),
          choices: all(selects, (select) => (select as HTMLSelectElement).value),
          years: all('[role="slider"], input[type="range"]', (one) => one.ariaValueNow),
          circles: document.querySelectorAll('.map-frame circle').length,
        }),
      });
      const end = performance.now() + rest;
      let [seen, since] = [look(), performance.now()];
      // A flight of the map writes where it ends; what a reader has kept is sought first.
      while (performance.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        // What follows the state does so after a frame, which a busy machine draws late.
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const next = look();
        const isSame = next.address === seen.address && next.shown === seen.shown;
        if (!isSame) [seen, since] = [next, performance.now()];
        const isThere = document.querySelector('.headline') !== null;
        if (isThere && performance.now() - since > 350) break;
      }
      return { ...seen, isBlank: document.body.innerText === '' };
    },
    { link, rest: REST },
  );
}

const momentsOf = () =>
  (built('moments.json') as { readonly moments: readonly { readonly id: string }[] }).moments;

/** One running page that is led from link to link: what it writes, it reads as the same. */
export function linksInPage(browser: Browser, address: string): Subject {
  let begun: Visit | null = null;
  return {
    name: 'page: links',
    share: 6,
    patience: 30_000,
    async run(random, tell) {
      if (!begun) {
        begun = await visit(browser);
        await begun.page.goto(address);
        await isShown(begun.page);
      }
      const { page, complaints } = begun;
      // Another path would be another page.
      const query = makeQuery(random).replace(/^\??/, '').replaceAll('embed=', 'em=');
      const moment = random.chance(0.25) ? `moment=${random.pick(momentsOf()).id}&` : '';
      const link = `?${moment}${query}`;
      tell(link);
      const there = async () => {
        const first = await goBackTo(page, link);
        // A page that is led to where it is reads nothing.
        await goBackTo(page, ELSEWHERE);
        const again = await goBackTo(page, first.address === '' ? '?' : first.address);
        return { first, again };
      };
      const shows = await there();
      // What is fetched for the first time may come after the page seemed to rest; a second time it is there.
      const isSame =
        shows.first.shown === shows.again.shown && shows.first.address === shows.again.address;
      const { first, again } = isSame ? shows : await there();
      if (first.isBlank) return 'the page is blank';
      const told = complaints();
      if (told) return told;
      if (again.address !== first.address) {
        return `${first.address} is written as ${again.address}`;
      }
      return again.shown === first.shown ? null : `${first.shown} is shown as ${again.shown}`;
    },
  };
}
