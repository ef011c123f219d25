"""Prints the text of every cell of every table of .docx files, a cell a line, by python-docx."""
import sys

import docx


def walk(tables):
    for table in tables:
        for row in table.rows:
            for cell in row.cells:
                print(cell.text)
                walk(cell.tables)


for path in sys.argv[1:]:
    walk(docx.Document(path).tables)
