import type { Cells } from '../../../src/core/choropleth/cell.ts';
import { byId, claimsOf } from '../../../src/core/dataset/dataset.ts';
import { isLater } from '../../../src/core/version/order.ts';
import type { Painted } from '../../../src/core/version/painted.ts';
import { createPast, type Past } from '../../../src/core/version/past.ts';
import { nameOf } from '../../../src/i18n/describe.ts';
import { wordCell } from '../../../src/i18n/wordCell.ts';
import type { Chapter } from './feed.ts';
import { ESTIMATE, type Reader } from './shelf.ts';

/** What is said of a place from one year to another, before and now. */
interface Change {
  readonly polity: string;
  readonly from: number;
  to: number;
  readonly said: string;
}

/** How a place reads otherwise under the later of two versions, on one layer; years that read alike are one change. */
function changesOf(layer: string, [before, now]: readonly [Past, Past], reader: Reader) {
  const { dataset, words } = reader;
  const changes = new Map<string, Change[]>();
  const wordIn = (cells: Cells, polity: string) => wordCell(cells.get(polity), words);
  for (let year = dataset.firstYear; year <= dataset.lastYear; year += 1) {
    const [then, since] = [before, now].map(({ painter }) =>
      painter.cellsAt(layer, ESTIMATE, year),
    );
    if (!then || !since) continue;
    for (const polity of new Set([...then.keys(), ...since.keys()])) {
      const sides = [wordIn(then, polity), wordIn(since, polity)];
      if (sides[0] === sides[1]) continue;
      const said = sides.join(' → ');
      const own = changes.get(polity) ?? [];
      const last = own.at(-1);
      changes.set(polity, own);
      if (last?.said === said && last.to === year - 1) last.to = year;
      else own.push({ polity, from: year, to: year, said });
    }
  }
  return [...changes.values()].flat();
}

function wordChange(layer: string, { polity, from, to, said }: Change, reader: Reader): string {
  const { borders, words } = reader;
  const place = borders.polityAt(polity, from);
  const years = words.format.years({ from: String(from), to: String(to) });
  const name = place ? nameOf(place, words) : polity;
  return `${words.layer(layer).title}: ${name}, ${years}: ${said}`;
}

/** What each release painted otherwise than the one before, the newest first: the news where no list of changes tells them. */
export function newsOf(versions: readonly Painted[], reader: Reader): readonly Chapter[] {
  const { dataset, plain, quantities, words } = reader;
  const now = { ...reader, claimById: byId(claimsOf(dataset)) };
  const known = versions
    .toSorted((one, other) => (isLater(one.version, other.version) ? 1 : -1))
    .map((painted) => ({ painted, past: createPast(painted, now) }));
  return known
    .map(({ painted, past }, index): Chapter => {
      const title = words.messages.version(painted.version, words.format.date(painted.asOf));
      const before = known[index - 1]?.past;
      if (!before) return { title, points: [plain.firstRelease] };
      const points = quantities.flatMap(({ id }) =>
        changesOf(id, [before, past], reader).map((change) => wordChange(id, change, reader)),
      );
      return { title, points: points.length > 0 ? points : [plain.sameFigures] };
    })
    .toReversed();
}
