import { formatLink } from '../../app/link.ts';
import { aloneIn } from '../../core/state/beside.ts';
import { selectedPolity } from '../../core/state/selection.ts';
import { describeCell, sentenceOf } from '../../i18n/describe.ts';
import { useBeside } from '../compare/beside.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import { PageProvider, useLayer, usePage, useSlice, useYear } from '../page/context.ts';
import sheet from './BesideCountry.css?inline';
import { CountryFigure } from './CountryFigure.tsx';

adoptSheet(sheet);

/** What the atlas beside this one says of the open country, and the way to its claims. */
export function BesideCountry() {
  const { atlas } = usePage();
  const other = useBeside();
  const beside = useSlice((state) => state.beside);
  const path = atlas.description.siblings.find(({ id }) => id === beside)?.path;
  if (!other || path === undefined) return null;
  return (
    <PageProvider value={other}>
      <Told path={path} />
    </PageProvider>
  );
}

function Told({ path }: { readonly path: string }) {
  const { atlas, words } = usePage();
  const state = useSlice((shown) => shown);
  const year = useYear();
  const layer = useLayer();
  const polity = selectedPolity(state, year, atlas.borders);
  if (!polity) return null;
  const cell = atlas.painter.cellsAt(layer.id, state.estimate, year).get(polity.id);
  const told = describeCell({ polity, year, layer: layer.id, cell }, atlas.borders, words);
  const there = aloneIn(words.language, state);
  return (
    <section className="beside-country">
      <h3>
        <a href={`${path}?${formatLink(there, atlas)}`}>{words.title}</a>
      </h3>
      <p className="is-sentence">{sentenceOf(told, words)}.</p>
      <CountryFigure polity={polity} year={year} />
    </section>
  );
}
