// Plain JavaScript: it speaks before Vite fails with words of its own.
const here = process.cwd();
const letter = /[#%?]/.exec(here)?.[0];
if (letter !== undefined) {
  console.error(
    `The path ${here} has a “${letter}”, which Vite cannot read; move or rename the folder.`,
  );
  process.exitCode = 1;
}
