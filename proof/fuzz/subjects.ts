import type { Subject } from './chance/subject.ts';
import { FILES } from './files.ts';
import { TEXTS } from './texts.ts';

/** What the modules of the page read, tried without a page. */
export const SUBJECTS: readonly Subject[] = [...TEXTS, ...FILES];
