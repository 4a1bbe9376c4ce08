"""Asks SQLite's FTS5: reads lines, first {queries: [match]}, then [slug, title, text] each; prints the slugs each query finds."""
import json
import sqlite3
import sys

# A phrase never runs from one paragraph into the next, nor from the title into the text: a word that nobody asks for lies between.
between = " paragraphendsherexyz "
base = sqlite3.connect(":memory:")
base.execute("create virtual table article using fts5(slug unindexed, words, tokenize = \"unicode61 remove_diacritics 2\")")
with open(sys.argv[1], encoding="utf-8") as file:
    queries = json.loads(file.readline())["queries"]
    rows = ((slug, title + between + between.join(text.split("\n\n"))) for slug, title, text in map(json.loads, file))
    base.executemany("insert into article values (?, ?)", rows)
find = "select slug from article where words match ?"
print(json.dumps([[slug for (slug,) in base.execute(find, (query,))] for query in queries]))
