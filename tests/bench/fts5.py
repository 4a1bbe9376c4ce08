"""Asks SQLite's FTS5: reads {texts: [[slug, title, text]], queries: [match]}, prints the slugs that each query finds."""
import json
import sqlite3
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    given = json.load(file)
base = sqlite3.connect(":memory:")
base.execute("create virtual table article using fts5(slug unindexed, words, tokenize = \"unicode61 remove_diacritics 2\")")
# A phrase never runs from one paragraph into the next, nor from the title into the text: a word that nobody asks for lies between.
between = " paragraphendsherexyz "
rows = ((slug, title + between + between.join(text.split("\n\n"))) for slug, title, text in given["texts"])
base.executemany("insert into article values (?, ?)", rows)
find = "select slug from article where words match ?"
print(json.dumps([[slug for (slug,) in base.execute(find, (query,))] for query in given["queries"]]))
