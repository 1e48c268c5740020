import type { Browser } from 'playwright';
import type { Subject } from '../chance/subject.ts';
import { linksInPage } from './links.ts';
import { messagesInPage } from './messages.ts';
import { spoiltInPage } from './spoilt.ts';
import { storageInPage } from './storage.ts';

/** What the built page reads, tried in a browser. */
export function pageSubjects(browser: Browser, address: string): readonly Subject[] {
  return [linksInPage, spoiltInPage, storageInPage, messagesInPage].map((make) =>
    make(browser, address),
  );
}
