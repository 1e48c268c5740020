import type { Browser, Page } from 'playwright';
import { makeQuery } from '../query.ts';
import type { Subject } from '../subject.ts';
import { built } from './built.ts';
import { isShown, type Visit, visit } from './visit.ts';

/** Milliseconds in which an address has to come to rest. */
const REST = 5_000;

/** Goes to a link as Back does, and says where the page then is and what it shows. */
function goBackTo(page: Page, link: string) {
  return page.evaluate(
    async ({ link, rest }) => {
      history.pushState(null, '', `${location.pathname}${link}`);
      dispatchEvent(new PopStateEvent('popstate'));
      const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
      const here = () => location.search + location.hash;
      const end = performance.now() + rest;
      let [address, since] = [here(), performance.now()];
      // A flight of the map writes where it ends.
      while (performance.now() - since < 350 && performance.now() < end) {
        await wait(50);
        if (here() !== address) [address, since] = [here(), performance.now()];
      }
      const text = (selector: string) => document.querySelector(selector)?.textContent ?? null;
      const slider = document.querySelector('[role="slider"], input[type="range"]');
      const year = slider?.getAttribute('aria-valuenow') ?? null;
      const shown = [text('.headline'), text('section.details h2'), year];
      return { address, shown: JSON.stringify(shown), isBlank: document.body.innerText === '' };
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
      const link = random.chance(0.25)
        ? `?moment=${random.pick(momentsOf()).id}${makeQuery(random).replace('?', '&')}`
        : makeQuery(random).replaceAll('embed=', 'em=');
      tell(link);
      const first = await goBackTo(page, link);
      if (first.isBlank) return 'the page is blank';
      const again = await goBackTo(page, first.address === '' ? '?' : first.address);
      const told = complaints();
      if (told) return told;
      if (again.address !== first.address) {
        return `${first.address} is written as ${again.address}`;
      }
      return again.shown === first.shown ? null : `${first.shown} is shown as ${again.shown}`;
    },
  };
}
