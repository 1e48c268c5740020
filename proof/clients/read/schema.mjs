// Hyperjump’s validator reads the schema, and the dataset by it: node schema.mjs FOLDER…
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  registerSchema,
  setMetaSchemaOutputFormat,
  validate,
} from '@hyperjump/json-schema/draft-2020-12';
import { BASIC } from '@hyperjump/json-schema/experimental';

setMetaSchemaOutputFormat(BASIC);
let wrong = 0;
for (const [index, folder] of process.argv.slice(2).entries()) {
  const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const name = `https://atlas.invalid/${index}`;
  const { $id: _, ...schema } = read('schema.json');
  try {
    registerSchema(schema, name);
    const output = await validate(name, read('interventions.geojson'), BASIC);
    for (const { keyword, instanceLocation } of output.errors ?? []) {
      console.log(`${folder}: ${instanceLocation}: ${keyword}`);
      wrong += 1;
    }
    if (!output.valid && !output.errors?.length) {
      console.log(`${folder}: is not valid`);
      wrong += 1;
    }
  } catch (error) {
    console.log(`${folder}: schema.json: ${error.message}`);
    wrong += 1;
  }
}
process.exitCode = wrong === 0 ? 0 : 1;
