"""Prints the text of .pdf files by PyMuPDF: the cells of tables where its version finds them, and the blocks of every page."""
import sys

import fitz

for path in sys.argv[1:]:
    with fitz.open(path) as document:
        for page in document:
            if hasattr(page, "find_tables"):
                for table in page.find_tables().tables:
                    for row in table.extract():
                        for cell in row:
                            print(cell or "")
            for block in page.get_text("blocks"):
                print(block[4])
