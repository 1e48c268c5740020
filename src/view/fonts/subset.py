"""Makes the letters of the page out of whole fonts, once: see README.md."""

from io import BytesIO
from pathlib import Path

from fontTools.otlLib.optimize import compact
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).parent
PACKAGES = HERE / "../../../node_modules/@fontsource-variable"
# Each with the weights that the sheets ask for: titles are of one, and the first view has no other serif.
FAMILIES = {
    "sans": ("Sans", "source-sans-3", (200, 900)),
    "serif": ("Serif", "source-serif-4", 400),
    "serif-title": ("Serif", "source-serif-4", 600),
}
# The package has none of them: they are of Adobe’s own (README.md), which is the same version of the same drawings.
SIGNS = Path("/tmp/fonts/source-sans/package/VF/SourceSans3VF-Upright.ttf")
FEATURES = ["kern", "liga", "tnum", "lnum"]
# How far pairs are sorted into tables: what compresses best.
KERNING = 1


def narrowed(file, weights):
    font = BytesIO()
    instantiateVariableFont(TTFont(file), {"wght": weights}).save(font)
    return TTFont(font, recalcTimestamp=False)


def letters_of(part):
    return (HERE / f"{part}.txt").read_text(encoding="utf-8").replace("\n", "")


def lend(font, letters):
    """Gives a font letters of another with the same axis: their outlines, how these vary, and their widths."""
    # Not in the fonttools that the serif is made with.
    from fontTools.varLib.hvar import add_HVAR

    lender = TTFont(SIGNS)
    assert str(lender["name"].getName(5, 3, 1)) == str(font["name"].getName(5, 3, 1))
    for letter in letters:
        name = lender.getBestCmap()[ord(letter)]
        font["glyf"][name] = lender["glyf"][name]
        font["gvar"].variations[name] = lender["gvar"].variations.get(name, [])
        font["hmtx"][name] = lender["hmtx"][name]
        for table in font["cmap"].tables:
            table.cmap[ord(letter)] = name
    font.setGlyphOrder(font["glyf"].glyphOrder)
    del font["HVAR"]
    add_HVAR(font)


def make(name, family, package, weights, part):
    font = narrowed(PACKAGES / package / "files" / f"{package}-{part}-wght-normal.woff2", weights)
    # A page asks for weights by number, not by name.
    del font["STAT"]
    if "fvar" in font:
        font["fvar"].instances = []
    letters = letters_of(part)
    options = Options(layout_features=FEATURES, hinting=False, name_IDs=[0, 1, 2, 5, 13, 14])
    subsetter = Subsetter(options)
    subsetter.populate(text=letters)
    subsetter.subset(font)
    compact(font, KERNING)
    if (name, part) == ("sans", "latin"):
        lend(font, letters_of("signs"))
    # The Open Font License keeps the name of the whole font for the whole font.
    for record in font["name"].names:
        if record.nameID == 1:
            record.string = f"Atlas {family}"
    font["head"].modified = font["head"].created
    font.flavor = "woff2"
    font.save(HERE / f"{name}-{part}.woff2")


for name, (family, package, weights) in FAMILIES.items():
    for part in ["latin", "latin-ext"]:
        make(name, family, package, weights, part)
