import { setBeside } from '../../core/state/transition.ts';
import { usePage, useSlice } from '../page/context.ts';

/** The other atlases of the site: each may be opened, or set beside this one. */
export function Siblings() {
  const { atlas, store, words } = usePage();
  const { compare, siblings: label } = words.messages;
  const beside = useSlice((state) => state.beside);
  const { siblings } = atlas.description;
  if (siblings.length === 0) return null;
  return (
    <nav className="siblings" aria-label={label}>
      <b>{label}</b>
      {siblings.map(({ id, path, title }) => (
        <p key={id}>
          <a href={`${path}?lang=${words.language}`}>{words.read(title)}</a>
          <button
            type="button"
            disabled={beside === id}
            onClick={({ currentTarget }) => {
              currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
              store.set(setBeside(id));
            }}
          >
            {compare.beside}
          </button>
        </p>
      ))}
    </nav>
  );
}
