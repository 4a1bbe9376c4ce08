"""Writes the Word files of a set anew: python3 tests/bench/word-files.py tests/bench/facts

Each text in `word/` becomes a file in `files/word/`, a line a paragraph: `# ` stands before headings, and what comes before
a colon is bold, as in the exports of press databases. The same text gives the same bytes.
"""
import re
import sys
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

TYPES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
    ' Target="word/document.xml"/></Relationships>'
)
DOCUMENT = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>'
)
LABEL = re.compile(r"(Section|Length|Byline|Load-Date|Dateline|Highlight):")


def run(text, bold=False):
    look = "<w:rPr><w:b/></w:rPr>" if bold else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>' if text else ""


def paragraph(line):
    if line.startswith("# "):
        return f'<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{run(line[2:])}</w:p>'
    label = LABEL.match(line)
    if label:
        return f"<w:p>{run(label.group(), bold=True)}{run(line[label.end():])}</w:p>"
    return f"<w:p>{run(line, bold=line in ('Body', 'End of Document'))}</w:p>"


def write(source, target):
    body = "".join(paragraph(line) for line in source.read_text("utf8").split("\n"))
    parts = {"[Content_Types].xml": TYPES, "_rels/.rels": RELATIONS, "word/document.xml": DOCUMENT % body}
    with ZipFile(target, "w", ZIP_DEFLATED) as file:
        for name, content in parts.items():
            info = ZipInfo(name)
            info.compress_type = ZIP_DEFLATED
            file.writestr(info, content)


if __name__ == "__main__":
    place = Path(sys.argv[1])
    (place / "files/word").mkdir(parents=True, exist_ok=True)
    for text in sorted((place / "word").glob("*.txt")):
        write(text, place / "files/word" / f"{text.stem}.docx")
