import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../../../src/core/atlas/testing/cuba.ts';
import { fillPage } from './describePage.ts';
import { keepFiles, keptOf } from './kept.ts';

const objects = { polities: { geometries: [] } };

const FILES = {
  'atlas.json': '{}',
  'borders.topojson': JSON.stringify({ objects }),
  'figures.csv': 'id',
  'schema.json': '{}',
};

describe('keptOf()', () => {
  it('leaves out the last day of a polity, which the page has from the day after', () => {
    const geometries = [{ id: 'SUN', properties: { to: '1991-12-26', validUntil: '1991-12-25' } }];
    const borders = JSON.stringify({ objects: { polities: { geometries } }, arcs: [] });
    const { files } = keptOf({ ...FILES, 'borders.world.topojson': borders });
    expect(JSON.parse(files['borders.world.topojson'] ?? '')).toEqual({
      objects: { polities: { geometries: [{ id: 'SUN', properties: { to: '1991-12-26' } }] } },
      arcs: [],
    });
  });

  it('leaves out what borders say of themselves to other programs', () => {
    const told = {
      title: 'An atlas',
      license: 'CC-BY-4.0',
      description: 'One geometry a state',
      bbox: [0],
    };
    const borders = { type: 'Topology', objects, ...told };
    const { files } = keptOf({ ...FILES, 'borders.topojson': JSON.stringify(borders) });
    const kept = { type: 'Topology', objects };
    expect(JSON.parse(files['borders.topojson'] ?? '')).toEqual(kept);
  });

  it('leaves out where an intervention is marked for other programs, not where a battle was', () => {
    const geometry = { type: 'Point', coordinates: [14, -15] };
    const [war, battle] = ['intervention', 'event'].map((type) => ({
      geometry,
      properties: { type },
    }));
    const published = JSON.stringify({ bbox: [14, -15, 14, -15], features: [war, battle] });
    const { files } = keptOf({ 'interventions.geojson': published });
    expect(JSON.parse(files['interventions.geojson'] ?? '')).toEqual({
      features: [{ ...war, geometry: null }, battle],
    });
  });

  it('has whom the interventions name with the names of search and table, not with the map', () => {
    const properties = { type: 'intervention', people: ['Agostinho Neto'] };
    const war = { id: 'ago1975_91', geometry: null, properties };
    const { files } = keptOf({
      'interventions.geojson': JSON.stringify({ features: [war] }),
      'gazetteer.json': '{"regions":[]}',
    });
    expect(files['interventions.geojson']).not.toContain('Neto');
    expect(JSON.parse(files['gazetteer.json'] ?? '')).toEqual({
      regions: [],
      people: { ago1975_91: ['Agostinho Neto'] },
    });
  });

  it('keeps what bears the same name elsewhere', () => {
    const geometries = [{ id: 'CUB', properties: { title: 'Cuba' } }];
    const borders = JSON.stringify({ objects: { polities: { geometries } } });
    expect(keptOf({ 'borders.topojson': borders }).files['borders.topojson']).toBe(borders);
  });

  it('has what the page reads, in a folder that changes with it and with nothing else', () => {
    const { folder, files } = keptOf(FILES);
    expect(Object.keys(files)).toEqual(['atlas.json', 'borders.topojson']);
    expect(folder).toMatch(/^assets\/[0-9a-f]{8}\/data\/$/);
    expect(keptOf({ ...FILES, 'figures.csv': 'other' }).folder).toBe(folder);
    expect(keptOf({ ...FILES, 'atlas.json': '{"a":1}' }).folder).not.toBe(folder);
  });
});

describe('keepFiles()', () => {
  it('asks ahead for the files of this build, and leads readers to the published ones', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../index.html'), 'utf8');
    const { folder } = keptOf(FILES);
    const { transformIndexHtml } = keepFiles(keptOf(FILES));
    if (typeof transformIndexHtml !== 'object') throw new Error('no transform');
    const handler: unknown = transformIndexHtml.handler;
    if (typeof handler !== 'function') throw new Error('no handler');
    const html = String(handler(fillPage(page, DESCRIPTION)));
    expect(html).toContain(`href="./${folder}interventions.geojson"`);
    expect(html.match(/href="\.\/data\/[^"]*json"/g)).toBeNull();
    expect(html).toContain('href="./data/figures.csv"');
  });
});
