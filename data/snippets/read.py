"""Prints the largest numbers of a year: python3 read.py ADDRESS [YEAR], where ADDRESS is a folder or a web address."""
import csv
import io
import sys
import urllib.request


def read(address):
    if address.startswith("http"):
        with urllib.request.urlopen(f"{address}/by-year.csv") as answer:
            text = answer.read().decode("utf-8-sig")
    else:
        with open(f"{address}/by-year.csv", encoding="utf-8-sig", newline="") as file:
            text = file.read()
    return list(csv.DictReader(io.StringIO(text)))


address, year = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "1988"
rows = [
    row
    for row in read(address)
    # `add` says which numbers may be added: a toll of several years, or people counted twice, may not.
    if row["year"] == year and row["layer"] == "troops" and row["best"]
]
for row in sorted(rows, key=lambda row: (-int(row["best"]), row["name"])):
    print(row["name"], row["best"], row["basis"], sep="\t")
