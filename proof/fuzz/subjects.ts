import { FILES } from './files.ts';
import type { Subject } from './subject.ts';
import { TEXTS } from './texts.ts';

/** What the modules of the page read, tried without a page. */
export const SUBJECTS: readonly Subject[] = [...TEXTS, ...FILES];
