import { SPECK_RADIUS } from '../core/geography/speck.ts';
import { PAPER } from './paper.ts';
import { drawText, setText } from './paragraph.ts';
import { isDisc, labelOf, type Scene } from './scene.ts';
import type { Voice } from './subject.ts';

/** Of the involvement of a place all kinds by their letters, those that are only alleged pale. */
export function drawKinds(scene: Scene, { words }: Voice): string {
  if (scene.layer.type !== 'involvement') return '';
  const { kindLetters } = words.messages;
  const size = 10.5 * scene.factor;
  return [...scene.places.values()]
    .flatMap(({ polity, cell, swatch }) => {
      if (swatch.type === 'actor' || (cell?.type !== 'involvement' && cell?.type !== 'denied'))
        return [];
      const doubted = cell.type === 'denied' ? cell.kinds : cell.doubted;
      const known = cell.type === 'involvement' ? cell.kinds : [];
      const isBeside = isDisc(scene, polity);
      const [x, y] = labelOf(scene, polity);
      const aside = isBeside ? (SPECK_RADIUS.marked + 3) * scene.factor : 0;
      const runs = [
        { text: known.map((kind) => kindLetters[kind]).join(''), weight: 700 as const },
        { text: doubted.map((kind) => kindLetters[kind]).join(''), fill: PAPER.soft },
      ].filter(({ text }) => text !== '');
      const set = setText(runs, { face: 'sans', weight: 400, size, fill: PAPER.ink });
      return drawText(set, x + aside, y - set.pitch / 2, {
        anchor: isBeside ? 'start' : 'middle',
        halo: { colour: PAPER.paper, width: 2.4 * scene.factor },
      });
    })
    .join('');
}
