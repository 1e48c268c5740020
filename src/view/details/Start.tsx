import { MomentList } from '../moments/MomentList.tsx';
import { usePage } from '../page/context.ts';
import { createPart, Nothing } from '../page/createPart.tsx';

const WorldTotals = createPart(
  async () => (await import('./WorldTotals.tsx')).WorldTotals,
  Nothing,
);

const Elsewhere = createPart(async () => (await import('./Elsewhere.tsx')).Elsewhere, Nothing);

/** For those who do not know where to begin: the story first, then how to read the map. */
export function Start() {
  const { atlas, words } = usePage();
  const { details } = words.messages;
  return (
    <div className="start">
      <MomentList />
      <h3>{details.reading}</h3>
      {details.intro.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <WorldTotals />
      {atlas.dataset.series.length > 0 && <Elsewhere />}
    </div>
  );
}
