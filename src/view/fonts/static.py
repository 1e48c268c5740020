"""Makes the letters of finished pictures out of whole fonts, once: see README.md.

One file a weight for the renderer of the build, which knows no variable fonts, and the widths of all letters for the
composition, which breaks its lines by them.
"""

import json
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).parent
ROOT = HERE / "../../.."
PACKAGES = ROOT / "node_modules/@fontsource-variable"
FONTS = ROOT / "data/build/picture/letters"
ADVANCES = ROOT / "src/picture/advances.json"
FACES = {
    "sans": ("source-sans-3", (400, 500, 700)),
    "serif": ("source-serif-4", (400, 600)),
}
PARTS = ["latin", "latin-ext"]


def letters_of(part):
    return (HERE / f"{part}.txt").read_text(encoding="utf-8").replace("\n", "")


def make(name, package, weight, part):
    source = PACKAGES / package / "files" / f"{package}-{part}-wght-normal.woff2"
    font = instantiateVariableFont(TTFont(source, recalcTimestamp=False), {"wght": weight})
    options = Options(layout_features=["kern", "liga"], hinting=False, name_IDs=[0, 1, 2, 5, 6, 13, 14])
    subsetter = Subsetter(options)
    subsetter.populate(text=letters_of(part))
    subsetter.subset(font)
    for record in font["name"].names:
        # The Open Font License keeps the name of the whole font for the whole font. The renderer takes the second part
        # where the first lacks a letter, if it is called otherwise.
        if record.nameID == 1:
            record.string = f"Atlas {name.capitalize()}" + ("" if part == "latin" else " Extended")
        if record.nameID == 2:
            record.string = "Regular"
        if record.nameID == 6:
            record.string = f"Atlas{name.capitalize()}-{weight}-{part}"
    font["OS/2"].usWeightClass = weight
    font["head"].modified = font["head"].created
    font.flavor = None
    font.save(FONTS / f"{name}-{weight}-{part}.ttf")
    units = font["head"].unitsPerEm
    widths = font["hmtx"].metrics
    return {
        chr(code): round(widths[glyph][0] * 1000 / units)
        for code, glyph in font.getBestCmap().items()
    }


FONTS.mkdir(parents=True, exist_ok=True)
LETTERS = "".join(sorted(set("".join(letters_of(part) for part in PARTS)) - {"\u00a0"}))
table = {"letters": LETTERS}
for name, (package, weights) in FACES.items():
    for weight in weights:
        advances = {}
        for part in PARTS:
            advances.update(make(name, package, weight, part))
        table[f"{name}-{weight}"] = [advances.get(letter, 0) for letter in LETTERS]
lines = [f"  {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in table.items()]
ADVANCES.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
