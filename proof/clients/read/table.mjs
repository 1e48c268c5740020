// tableschema reads each table as the description of the package says, row by row: node table.mjs datapackage.json…
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import tableschema from 'tableschema';

let wrong = 0;
function tell(path, { message, rowNumber, errors = [] }) {
  wrong += 1;
  const row = rowNumber === undefined ? '' : `row ${rowNumber}: `;
  console.log(`${path}: ${row}${[message, ...errors.map((one) => one.message)].join('; ')}`);
}

for (const file of process.argv.slice(2)) {
  const { resources } = JSON.parse(readFileSync(file, 'utf8'));
  const tables = resources.filter(({ profile }) => profile === 'tabular-data-resource');
  if (tables.length === 0) tell(file, { message: 'describes no table' });
  for (const { path, schema, dialect = {} } of tables) {
    const described = await tableschema.Schema.load(schema);
    for (const error of described.errors) tell(path, error);
    // With the byte order mark that the README tells of, which tableschema does not know.
    const text = readFileSync(join(dirname(file), path), 'utf8').replace(/^\uFEFF/, '');
    const table = await tableschema.Table.load(Readable.from([text]), {
      schema,
      delimiter: dialect.delimiter,
    });
    for await (const row of await table.iter({ forceCast: true, stream: true })) {
      if (row instanceof Error) tell(path, row);
    }
  }
}
process.exitCode = wrong === 0 ? 0 : 1;
