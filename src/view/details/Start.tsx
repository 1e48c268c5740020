import { MomentList } from '../moments/MomentList.tsx';
import { usePage } from '../page/context.ts';
import { createPart, Nothing } from '../page/createPart.tsx';

const WorldTotals = createPart(
  async () => (await import('./WorldTotals.tsx')).WorldTotals,
  Nothing,
);

/** For those who do not know where to begin. */
export function Start() {
  const { words } = usePage();
  return (
    <div className="start">
      {words.messages.details.intro.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <WorldTotals />
      <MomentList />
    </div>
  );
}
