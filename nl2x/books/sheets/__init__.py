"""What stands on a sheet: lists, their columns and headings, dates, periods, numbering."""
