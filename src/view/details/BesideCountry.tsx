import './BesideCountry.css';
import { formatLink } from '../../app/link.ts';
import { isQuantityLayer } from '../../core/choropleth/layer.ts';
import { barsOf } from '../../core/country/bar.ts';
import { aloneIn } from '../../core/state/beside.ts';
import { selectedPolity } from '../../core/state/selection.ts';
import { describeCell, sentenceOf } from '../../i18n/describe.ts';
import { useBeside } from '../compare/beside.ts';
import { PageProvider, useLayer, usePage, useSlice, useYear } from '../page/context.ts';
import { CountryBars } from './CountryBars.tsx';
import { CountryYears } from './CountryYears.tsx';

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
  const { estimate } = state;
  const cell = atlas.painter.cellsAt(layer.id, estimate, year).get(polity.id);
  const told = describeCell({ polity, year, layer: layer.id, cell }, atlas.borders, words);
  const shown = { polity: polity.id, layer: layer.id, estimate };
  const bars = barsOf(atlas.painter, shown, atlas.dataset);
  const { details } = words.messages;
  const there = aloneIn(words.language, state);
  return (
    <section className="beside-country">
      <h3>
        <a href={`${path}?${formatLink(there, atlas)}`}>{words.title}</a>
      </h3>
      <p className="is-sentence">{sentenceOf(told, words)}.</p>
      {bars.length > 0 && (
        <figure className="country-timeline">
          <figcaption>
            {isQuantityLayer(layer)
              ? words.messages.titled(details.timeline, words.layer(layer.id).title)
              : details.timeline}
          </figcaption>
          <CountryBars bars={bars} year={year} />
          <CountryYears polity={polity} bars={bars} />
        </figure>
      )}
    </section>
  );
}
