import { usePage } from '../context.ts';

/** For those who do not know where to begin. */
export function Start() {
  const { words } = usePage();
  return (
    <div className="start">
      {words.messages.details.intro.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
