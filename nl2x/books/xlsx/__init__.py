"""The workbook file: a zip of XML parts, read within bounds and patched byte by byte."""
