import { describe, expect, it } from 'vitest';
import { guessColumns } from './guessColumns.ts';

const PLACES = new Set(['Angola', 'Benin', 'Cuba', '540', '1991']);

/** What the columns of a table are taken for: its heads, then its rows, cells parted by “|”. */
function rolesOf(heads: string, ...rows: readonly string[]): string {
  const cells = rows.map((row) => row.split('|'));
  const named = heads.split('|');
  const roles = guessColumns(
    named,
    named.map((_, index) => cells.map((row) => row[index] ?? '')),
    (text) => PLACES.has(text),
  );
  return roles.map((role) => role ?? '-').join(' ');
}

describe('a column of figures', () => {
  it.each([
    ...['5', '-5', '−5', '+5', ' 5 ', '1,234.5', '1.234,5', "1'234", '1’234', '1\u00a0234'],
    ...['1 234', '7e+05', '7e-12', '7E5', '12*', '5†‡', '= 5', '.5'],
  ])('has cells as %j', (cell) => {
    expect(rolesOf('country|year|x', `Angola|1988|${cell}`)).toBe('country year figure');
  });

  it.each(['a5', '5 a', '5a', 'e5', '5(2)', '12e', '7e+', '1e5x', '5*a', '*5', 'a', '(5)', '5%'])(
    'has no cells as %j',
    (cell) => {
      expect(rolesOf('country|year|x', `Angola|1988|${cell}`)).toBe('country year -');
    },
  );

  it('has numbers in half of its cells that are filled', () => {
    const half = ['Angola|1988|5', 'Benin|1988|many', 'Cuba|1988|', 'Cuba|1989|n/a'];
    expect(rolesOf('country|year|x', ...half)).toBe('country year figure');
    expect(rolesOf('country|year|x', ...half, 'Angola|1988|few')).toBe('country year -');
  });

  it('may be empty where its head says that it is one', () => {
    const rows = ['Angola|1988||', 'Benin|1988|..|..'];
    expect(rolesOf('country|year|troops|x', ...rows)).toBe('country year figure -');
    expect(rolesOf('country|year|troops|x', 'Angola|1988||5')).toBe('country year figure figure');
    expect(rolesOf('country|year|x|troops', ...rows)).toBe('country year - figure');
    expect(rolesOf('country|year|troops|x', 'Angola|1988|many|5', 'Benin|1988||6')).toBe(
      'country year - figure',
    );
  });

  it('is every one with numbers, but not one of ids, of years, or of words', () => {
    const row = 'Angola|1988|5|6|7|1980|1990|1992|total';
    const heads = 'country|year|troops|x|region|begin|end|until|total';
    expect(rolesOf(heads, row)).toBe('country year figure figure - - until - -');
  });

  it('is the one that is headed so where another tells what is measured, else the first', () => {
    const row = 'Angola|Troops|1988|5|6|7';
    expect(rolesOf('country|indicator|year|x|value|total', row)).toBe(
      'country measure year - figure -',
    );
    expect(rolesOf('country|indicator|year|x|y|z', row)).toBe('country measure year figure - -');
  });

  it('is the first that is headed so where none has numbers', () => {
    expect(rolesOf('country|year|x|troops|killed', 'Angola|1988|a|many|few')).toBe(
      'country year - figure -',
    );
  });

  it('is a low or a high by its head, however its words are joined', () => {
    const row = 'Angola|1988|5|6|7';
    expect(rolesOf('country|year|deaths_best|deathsLow|Deaths high', row)).toBe(
      'country year figure low high',
    );
    expect(rolesOf('country|year|deaths|deaths low|deaths high', 'Angola|1988|5|few|many')).toBe(
      'country year figure - -',
    );
  });
});

describe('a column of years', () => {
  it('is the one that is headed so, rather than others with years in them', () => {
    expect(rolesOf('x|date|year|country|troops', '1950|1951|1988|Angola|5')).toBe(
      'figure - year country figure',
    );
    expect(rolesOf('x|since|country|troops', '1950|1988|Angola|5')).toBe(
      'figure year country figure',
    );
    expect(rolesOf('country|x|troops', 'Angola|1988|5')).toBe('country year figure');
  });

  it.each(['1001', '2199', '1988-06-30', '1988Q2', '1975-1991'])('may have %s', (cell) => {
    expect(rolesOf('country|x|troops', `Angola|${cell}|5`)).toMatch(/^country year figure$/);
  });

  it.each(['1000', '2200', '900', '1.5', '12'])('has not %s', (cell) => {
    expect(rolesOf('country|x|troops', `Angola|${cell}|5`)).toBe('country figure figure');
  });

  it('is one by its name though no cell is a year', () => {
    for (const head of ['Year', 'Año', 'année']) {
      expect(rolesOf(`country|${head}|troops`, 'Angola|soon|5')).toBe('country year figure');
    }
    for (const head of ['date', 'year of birth', 'fiscal year', 'anon', 'piano', 'bon annee']) {
      expect(rolesOf(`country|${head}|troops`, 'Angola|soon|5')).toBe('country - figure');
    }
  });

  it('may be the last of two, where its head says so', () => {
    const row = 'Angola|1975|1991|5';
    expect(rolesOf('country|from|to|troops', row)).toBe('country year until figure');
    expect(rolesOf('country|year|x|troops', row)).toBe('country year figure figure');
    expect(rolesOf('country|from|to|troops', 'Angola|1975|Luanda|5')).toBe('country year - figure');
  });
});

describe('a column of countries', () => {
  it('is the one with most of them, or the one that is headed so', () => {
    expect(rolesOf('x|y|year|v', 'Luanda|Angola|1988|5')).toBe('- country year figure');
    expect(rolesOf('town|country|year|v', 'Luanda|Utopia|1988|5')).toBe('- country year figure');
    expect(rolesOf('name|state|year|v', 'Angola|south|1988|5')).toBe('country - year figure');
  });

  it('may have numbers where its head says so, or where some of them are known', () => {
    expect(rolesOf('ccode|year|v', '999|1988|5')).toBe('country year figure');
    expect(rolesOf('geo|year|v', '540|1988|5', '999|1988|5', '998|1988|5')).toBe(
      'country year figure',
    );
    expect(rolesOf('state|year|v', '999|1988|5')).toBe('figure year figure');
  });

  it('is none of years, unless its head says so', () => {
    expect(rolesOf('x|v', '1991|5')).toBe('year figure');
    expect(rolesOf('code|year|v', '1991|1988|5')).toBe('country year figure');
  });

  it('is the first of two that are alike', () => {
    expect(rolesOf('a|b|year|v', 'Angola|Cuba|1988|5')).toBe('country - year figure');
  });
});

describe('a column of sources, or of measures', () => {
  it('is one by its head, if it has no countries, or no numbers', () => {
    expect(rolesOf('country|year|source|v', 'Angola|1988|a book|5')).toBe(
      'country year source figure',
    );
    expect(rolesOf('country|year|source|v', 'Angola|1988|Cuba|5')).toBe('country year - figure');
    expect(rolesOf('country|year|category|v', 'Angola|1988|3|5')).toBe(
      'country year figure figure',
    );
  });
});

describe('heads that are years', () => {
  it('make a wide table, whose other numbers are no figures', () => {
    expect(rolesOf('country|x|1987|1988', 'Angola|7|1|2')).toBe(
      'country - year-figure year-figure',
    );
    expect(rolesOf('country|1987|1988', 'Angola|many|few')).toBe('country year-figure year-figure');
    expect(rolesOf('country|1987 Q1|1987 Q2', 'Angola|1|2')).toBe(
      'country year-figure year-figure',
    );
  });

  it('make one alone where no other column has years, and theirs has numbers', () => {
    expect(rolesOf('country|1988', 'Angola|5')).toBe('country year-figure');
    expect(rolesOf('country|1988', 'Angola|1950')).toBe('country year-figure');
    expect(rolesOf('country|1988', 'Angola|many')).toBe('country -');
    expect(rolesOf('country|year|2010', 'Angola|1988|5')).toBe('country year figure');
    expect(rolesOf('country|x|y|2010', 'Angola|a|1988|5')).toBe('country - year figure');
  });

  it('may stand beside words over numbers, where no column of years is', () => {
    expect(rolesOf('country|troops 1987|troops 1988', 'Angola|1|2')).toBe(
      'country year-figure year-figure',
    );
    expect(rolesOf('country|note 1987|note 1988', 'Angola|a|b')).toBe('country - -');
    expect(rolesOf('country|year|usd 2010|usd 2015', 'Angola|1988|1|2')).toBe(
      'country year figure figure',
    );
    expect(rolesOf('country|period|usd 2010|usd 2015', 'Angola|long|1|2')).toBe(
      'country - year-figure year-figure',
    );
    expect(rolesOf('country|x|usd 2010|usd 2015', 'Angola|1988|1|2')).toBe(
      'country - year-figure year-figure',
    );
  });
});

describe('heads that are countries', () => {
  it('make a wide table, whose other numbers are no figures', () => {
    expect(rolesOf('year|Angola|Benin|x', '1988|1|2|3')).toBe(
      'year country-figure country-figure -',
    );
    expect(rolesOf('year|Angola|Benin|x|y', '1988|1|2|3|4')).toBe(
      'year country-figure country-figure - -',
    );
    expect(rolesOf('year|Angola|Benin|a|b|c', '1988|1|2|x|y|z')).toBe(
      'year country-figure country-figure - - -',
    );
  });

  it('make none where they are one, or fewer than half of the columns of numbers', () => {
    expect(rolesOf('year|Angola', '1988|1')).toBe('year figure');
    expect(rolesOf('year|Angola|Benin|x|y|z', '1988|1|2|3|4|5')).toBe(
      'year figure figure figure figure figure',
    );
  });

  it('make none where a column has countries, or none has years', () => {
    expect(rolesOf('country|year|Angola|Benin', 'Cuba|1988|1|2')).toBe(
      'country year figure figure',
    );
    expect(rolesOf('Angola|Benin', '1|2')).toBe('figure figure');
  });
});
