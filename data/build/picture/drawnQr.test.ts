import { Resvg } from '@resvg/resvg-js';
import decode from 'jsqr';
import { beforeAll, describe, expect, it } from 'vitest';
import { scopeOf } from '../../../src/core/atlas/description.ts';
import { lessonOf } from '../../../src/core/lesson/lesson.ts';
import { initialState } from '../../../src/core/state/state.ts';
import { addressFor } from '../../../src/picture/address.ts';
import { composeLesson, composePicture } from '../../../src/picture/compose.ts';
import type { Shown } from '../../../src/picture/context.ts';
import { PAPER_SIZES } from '../../../src/picture/page.ts';
import type { Subject, Voice } from '../../../src/picture/subject.ts';
import { builtCheck, builtInputs } from '../testing/builtInputs.ts';
import { createSubject, loadVoices } from './subject.ts';

let subject: Subject;
let voices: readonly Voice[];

beforeAll(async () => {
  const made = createSubject(builtInputs(), builtCheck());
  if (!made) throw new Error('unsound data');
  subject = { ...made, description: { ...made.description, site: 'https://atlas.example/' } };
  voices = await loadVoices(subject);
});

/** A view with many words in its address, as a picture shows it. */
function shownIn(voice: Voice): Shown {
  const scope = scopeOf(subject.description);
  const state = { ...initialState(scope), year: 1985, layer: 'killed', country: 'AGO' };
  const address = addressFor(state, subject, scope, voice.language);
  return { subject, voice, state, address, hasQr: true };
}

/** What a reader of codes finds in a picture as it is drawn, at its own size or a part of it. */
function readCode(svg: string, scale: number): string | undefined {
  const fitTo = { mode: 'zoom', value: scale } as const;
  const { pixels, width, height } = new Resvg(svg, { fitTo, background: '#fff' }).render();
  return decode(new Uint8ClampedArray(pixels), width, height)?.data;
}

describe('the code of a drawn picture', () => {
  it('leads to its view under its dataset, in its language, from every shape', () => {
    for (const voice of voices) {
      const shown = shownIn(voice);
      const view = shown.address?.view ?? '';
      expect(view).toContain(`version=${subject.description.version}`);
      for (const size of [
        { width: 1600, height: 900 },
        { width: 1080, height: 1080 },
      ]) {
        expect(readCode(composePicture({ ...shown, size }), 1)).toBe(view);
      }
    }
  });

  it('is read from paper, the sheet of a view and that of a lesson', () => {
    for (const voice of voices) {
      const shown = shownIn(voice);
      const view = shown.address?.view;
      const sheet = composePicture({ ...shown, size: PAPER_SIZES.any, isPage: true });
      expect(readCode(sheet, 2)).toBe(view);
      const lesson = lessonOf(shown.state, subject);
      if (!lesson) throw new Error('no lesson');
      expect(readCode(composeLesson(shown, lesson, PAPER_SIZES.a4, 'l-'), 2)).toBe(view);
    }
  });
});
