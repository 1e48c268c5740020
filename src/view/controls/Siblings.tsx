import { usePage } from '../page/context.ts';

/** The way to the other atlases of the site. */
export function Siblings() {
  const { atlas, words } = usePage();
  const { siblings } = atlas.description;
  if (siblings.length === 0) return null;
  return (
    <nav className="siblings" aria-label={words.messages.siblings}>
      <b>{words.messages.siblings}</b>
      {siblings.map(({ id, path, title }) => (
        <a key={id} href={`${path}?lang=${words.language}`}>
          {words.read(title)}
        </a>
      ))}
    </nav>
  );
}
