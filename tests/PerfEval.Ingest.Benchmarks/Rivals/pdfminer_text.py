"""Prints the text of .pdf files as pdfminer.six lays it out."""
import sys

from pdfminer.high_level import extract_text

for path in sys.argv[1:]:
    print(extract_text(path))
