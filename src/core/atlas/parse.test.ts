import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import atlas from '../../../data/atlas.json';
import { estimateOf, layerOf, scopeOf } from './description.ts';
import { parseDescription } from './parse.ts';

type Edit = (edited: typeof atlas) => object;

function issuesOf(edit: Edit): readonly string[] {
  const { issues } = parseDescription(edit(structuredClone(atlas)));
  return issues.map(({ path, code }) => `${path} ${code}`);
}

describe('parseDescription()', () => {
  it('reads the description of the first atlas', () => {
    const { description, issues } = parseDescription(atlas);
    expect(issues).toEqual([]);
    expect(description?.actor?.id).toBe(atlas.actor.id);
  });

  it.each<[string, Edit, string]>([
    [
      'a layer twice',
      (one) => ({ ...one, layers: [...one.layers, one.layers[0]] }),
      'layers[7].id duplicate-id',
    ],
    [
      'a side twice',
      (one) => ({ ...one, sides: [...one.sides, one.sides[0]] }),
      'sides[5].id duplicate-id',
    ],
    [
      'a side named like an estimate of all sides',
      (one) => ({ ...one, sides: [{ ...one.sides[0], id: 'low' }] }),
      'estimates[3].id duplicate-id',
    ],
    [
      'a further measure without words of its own',
      (one) => ({
        ...one,
        layers: one.layers.map((layer) =>
          layer.id === 'killed' ? { ...layer, measures: ['cuban_killed', 'cuban_died'] } : layer,
        ),
      }),
      'layers[2].words.en.figures.cuban_died missing',
    ],
    [
      'words for a measure that the layer does not count',
      (one) => ({
        ...one,
        layers: one.layers.map((layer) =>
          layer.id === 'killed' ? { ...layer, together: [] } : layer,
        ),
      }),
      'layers[2].words.en.figures.expedition_killed unknown-measure',
    ],
    [
      'a headline that lacks the words for a measure',
      (one) => ({
        ...one,
        layers: one.layers.map((layer) =>
          layer.id === 'killed' ? { ...layer, measures: ['cuban_killed', 'cuban_died'] } : layer,
        ),
      }),
      'layers[2].words.es.headline.figures.cuban_died missing',
    ],
    [
      'a headline with a clause for a measure that the layer does not count',
      (one) => ({
        ...one,
        layers: one.layers.map((layer) =>
          layer.id === 'troops' ? { ...layer, together: ['personnel_total'] } : layer,
        ),
      }),
      'layers[0].words.en.headline.clauses.expedition_size unknown-measure',
    ],
    [
      'words for numbers in one language alone',
      (one) => {
        for (const layer of one.layers) if (layer.id === 'wounded') delete layer.words.es.figure;
        return one;
      },
      'layers[3].words.es.figure missing',
    ],
    [
      'a headline in one language alone',
      (one) => {
        for (const layer of one.layers) if (layer.id === 'wounded') delete layer.words.en.headline;
        return one;
      },
      'layers[3].words.en.headline missing',
    ],
    ['no sides', (one) => ({ ...one, sides: [] }), 'sides empty'],
    ['classes that fall', (one) => ({ ...one, classes: [100, 50] }), 'classes[1] not-ascending'],
    ['a class twice', (one) => ({ ...one, classes: [100, 100] }), 'classes[1] not-ascending'],
    [
      'a stage that lies upside down',
      (one) => ({ ...one, stage: { west: -10, south: 20, east: 30, north: 10 } }),
      'stage bad-stage',
    ],
    [
      'a core outside its stage',
      (one) => ({
        ...one,
        stage: { west: 0, south: 0, east: 9, north: 9, core: { west: -1, east: 5 } },
      }),
      'stage bad-stage',
    ],
    [
      'a span that runs backwards',
      (one) => ({ ...one, span: { from: 2020, to: 2019 } }),
      'span.to reversed-span',
    ],
    [
      'years after the last day',
      (one) => ({ ...one, span: { from: 1959, to: 2099 } }),
      'span.to outside-span',
    ],
    [
      'a first view outside the span',
      (one) => ({ ...one, view: { ...one.view, year: 1066 } }),
      'view.year outside-span',
    ],
    [
      'a first view of no layer',
      (one) => ({ ...one, view: { ...one.view, layer: 'troop' } }),
      'view.layer unknown-field-value',
    ],
    [
      'a first view of no estimate',
      (one) => ({ ...one, view: { ...one.view, estimate: 'ours' } }),
      'view.estimate unknown-field-value',
    ],
    [
      'a name without Spanish',
      (one) => ({ ...one, actor: { ...one.actor, name: { en: 'Cuba' } } }),
      'actor.name.es missing',
    ],
    [
      'a layer of no type',
      (one) => ({ ...one, layers: [{ ...one.layers[0], type: 'flow' }] }),
      'layers[0].type unknown-field-value',
    ],
    [
      'a shape that nothing draws',
      (one) => ({ ...one, sides: [{ ...one.sides[0], mark: 'star' }] }),
      'sides[0].mark unknown-field-value',
    ],
  ])('names %s', (_, edit, expected) => {
    expect(issuesOf(edit)).toContain(expected);
  });

  const SHORT = {
    span: { from: 2000, to: 2026 },
    view: { ...atlas.view, year: 2000 },
  };

  it('takes a first view in the first year or the last, and a span of one year', () => {
    const viewed = (year: number, span = SHORT.span) =>
      issuesOf((one) => ({ ...one, span, view: { ...one.view, year } }));
    expect(viewed(2000)).toEqual([]);
    expect(viewed(2026)).toEqual([]);
    expect(viewed(1999)).toEqual(['view.year outside-span']);
    expect(viewed(2027)).toEqual(['view.year outside-span']);
    expect(viewed(2026, { from: 2026, to: 2026 })).toEqual([]);
  });

  it.each([
    ['https://atlas.example', 'https://atlas.example/'],
    ['https://atlas.example/', 'https://atlas.example/'],
    ['https://Atlas.example:8443/maps/en_2.0', 'https://Atlas.example:8443/maps/en_2.0/'],
    ['https://a-b.example/~c/', 'https://a-b.example/~c/'],
  ])('takes the site %s, and ends it in one slash', (site, expected) => {
    expect(parseDescription({ ...atlas, site }).description?.site).toBe(expected);
  });

  it.each(['https://atlas.example/issues/new', 'mailto:editor@atlas.example'])(
    'takes the contact %s',
    (contact) => {
      expect(parseDescription({ ...atlas, contact }).description?.contact).toBe(contact);
    },
  );

  it.each(['http://atlas.example', 'javascript:alert(1)', 'mailto:', 'editor@atlas.example'])(
    'refuses the contact %s',
    (contact) => {
      expect(issuesOf((one) => ({ ...one, contact }))).toEqual(['contact bad-contact']);
    },
  );

  it('knows no site where none is named', () => {
    const { site: _, ...edited } = { ...atlas, site: '' };
    expect(parseDescription(edited).description?.site).toBeNull();
  });

  it.each([
    ...['http://atlas.example', 'atlas.example', '', 'https://', 'https://a.example//b', '/maps/'],
    ...[
      'https://a.example/?x',
      'https://a.example/#x',
      'https://me@a.example',
      'javascript:alert(1)',
    ],
    ...['https://a.example/"><script>', 'https://a.example/../b', 'https://a.example/a b'],
  ])('refuses the site %s', (site) => {
    expect(issuesOf((one) => ({ ...one, site }))).toEqual(['site bad-site']);
  });

  it('says what it refuses of the years', () => {
    const { issues } = parseDescription({ ...atlas, span: { from: 2020, to: 2019 } });
    expect(issues[0]?.value).toBe('2020 – 2019');
  });

  it('takes a stage up to the edges of the map, and nothing beyond', () => {
    const WORLD = { west: -180, south: -90, east: 200, north: 90 };
    const staged = (stage: object) =>
      issuesOf((one) => ({ ...one, stage: { ...WORLD, ...stage } }));
    expect(staged({})).toEqual([]);
    expect(staged({ core: { west: -180, east: 200 } })).toEqual([]);
    expect(staged({ core: { west: -10, east: 10 } })).toEqual([]);
    for (const wrong of [
      { west: -181 },
      { east: 201 },
      { south: -91 },
      { north: 91 },
      { south: 20, north: 20 },
      { west: 0, core: { west: -1, east: 10 } },
      { east: 9, core: { west: 0, east: 10 } },
      { core: { west: 10, east: 10 } },
    ]) {
      expect(staged(wrong)).toEqual(['stage bad-stage']);
    }
    expect(issuesOf(({ stage: _, ...one }) => one)).toEqual([]);
  });

  it('says which stage it refuses', () => {
    const stage = { west: -10, south: 20, east: 30, north: 10 };
    const { issues } = parseDescription({ ...atlas, stage });
    expect(issues[0]?.value).toBe('-10 … 30, 20 … 10');
  });

  it('holds the side of plain series against its sides', () => {
    const [first] = atlas.sides;
    const told = (side: string) => issuesOf((one) => ({ ...one, series: { side } }));
    expect(told(first?.id ?? '')).not.toContain('series.side unknown-field-value');
    expect(told('nobody')).toContain('series.side unknown-field-value');
  });

  it('has no half: an unsound description is none', () => {
    expect(parseDescription({ ...atlas, classes: [] }).description).toBeNull();
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(atlas)), (value, key) => {
        expect(parseDescription(value).description).toBeNull();
        parseDescription({ ...atlas, [key]: value });
      }),
    );
  });
});

describe('a description', () => {
  const { description } = parseDescription(atlas);
  if (!description) throw new Error('unsound atlas.json');

  it('listens to all sides in three ways, then to each side that is a lens', () => {
    const lenses = atlas.sides.filter((side) => 'claims' in side).map(({ id }) => id);
    expect(scopeOf(description).estimates).toEqual(['best', 'low', 'high', ...lenses]);
  });

  it('compares in its layer of disagreement the quantities of its other layers, in their order', () => {
    const layer = layerOf(description, 'disagreement');
    const quantities = atlas.layers.filter(({ type }) => type === 'stock' || type === 'toll');
    expect(layer.type === 'disagreement' && layer.quantities.map(({ id }) => id)).toEqual(
      quantities.map(({ id }) => id),
    );
  });

  it('throws where a layer or an estimate is asked for that it has not', () => {
    expect(() => layerOf(description, 'nothing')).toThrow('unknown layer; nothing');
    expect(() => estimateOf(description, 'nobody')).toThrow('unknown estimate; nobody');
  });
});
