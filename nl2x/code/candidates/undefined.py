"""Names that code uses and nothing defines: a slip that no example needs to come across to be sure of."""

from __future__ import annotations

import builtins
import symtable


def undefined(source: str) -> tuple[str, ...]:
    """The names looked up outside their function that neither the module nor Python defines, sorted."""
    table = symtable.symtable(source, "candidate", "exec")
    known = {
        s.get_name() for s in table.get_symbols() if s.is_assigned() or s.is_imported() or s.is_namespace()
    }
    known |= {*dir(builtins), "__name__", "__file__", "__doc__"}
    known |= {n for scope in _scopes(table) for n in _globals_set(scope)}
    used = {
        symbol.get_name()
        for scope in _scopes(table)
        for symbol in scope.get_symbols()
        # A function called "top" is taken for the module by symtable: all its own names count as global, too.
        if symbol.is_referenced() and (scope is table or (symbol.is_global() and not symbol.is_local()))
    }
    return tuple(sorted(used - known))


def _scopes(table: symtable.SymbolTable) -> list[symtable.SymbolTable]:
    return [table, *(inner for child in table.get_children() for inner in _scopes(child))]


def _globals_set(scope: symtable.SymbolTable) -> list[str]:
    return [s.get_name() for s in scope.get_symbols() if s.is_declared_global() and s.is_assigned()]
