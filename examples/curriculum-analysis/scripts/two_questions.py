"""Run with the folder of the data release: python3 two_questions.py target/data"""

import csv
import sys
from collections import defaultdict
from pathlib import Path

with open(Path(sys.argv[1]) / "data" / "revisits.csv", encoding="utf-8", newline="") as table:
    revisits = list(csv.DictReader(table))

# How many statements has each programme met by the end of year 1, and how many of them as core?
met, as_core = defaultdict(set), defaultdict(set)
for row in revisits:
    if row["year"] == "1":
        met[row["programme"]].add(row["statement"])
        if row["strength"] == "CORE":
            as_core[row["programme"]].add(row["statement"])
for programme in sorted(met):
    print(programme, len(met[programme]), len(as_core[programme]))

# Which three statements does each programme leave alone for longest, counted in its stops?
silences = defaultdict(dict)
for row in revisits:
    if row["stops_since"]:
        longest = silences[row["programme"]].get(row["statement"], 0)
        silences[row["programme"]][row["statement"]] = max(longest, int(row["stops_since"]))
for programme in sorted(silences):
    for statement, silence in sorted(silences[programme].items(), key=lambda s: (-s[1], s[0]))[:3]:
        print(programme, statement, silence)
