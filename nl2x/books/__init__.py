"""The workbook as data: reading and understanding a layout, planning, patching, recalculating, undoing."""
