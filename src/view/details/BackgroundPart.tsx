import type { ComponentProps } from 'react';
import { Background } from '../evidence/Background.tsx';
import { usePage } from '../page/context.ts';
import { Folded } from '../page/Folded.tsx';

/** Passages that are shown without being asked for: a long text would push the figures out of sight. */
const SHORT = 4;

/** Why and how, as the sources state it. */
export function BackgroundPart(text: ComponentProps<typeof Background>) {
  const words = usePage().words.messages.evidence;
  const { length } = text.sentences;
  return (
    <Folded
      className="background-part"
      isOpenAtFirst={length <= SHORT}
      summary={
        <>
          <h3>{words.background}</h3> <span>{words.sentences(length)}</span>
        </>
      }
    >
      {() => <Background {...text} />}
    </Folded>
  );
}
