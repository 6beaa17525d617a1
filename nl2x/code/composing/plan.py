"""A composed program before it is written down: the steps, and how they become Python."""

from __future__ import annotations

from dataclasses import dataclass

from nl2x.code.composing.lines import Line, written
from nl2x.code.composing.rows import Rows

AGGREGATES = {
    "sum": "sum({})",
    "average": "sum({0}) / len({0})",
    "count": "len({})",
    "distinct": "len(set({}))",
    "max": "max({})",
    "min": "min({})",
    "median": "statistics.median({})",
}
"""What is made of many values."""


@dataclass(frozen=True)
class Order:
    """A key to sort by. `number`: it can be turned round by a minus."""

    code: str
    down: bool = False
    number: bool = False


@dataclass(frozen=True)
class Plan:
    """All steps. `each` is what comes back of a row (or, of groups, "key", "pair" or "dict"); where something
    is worked out (`aggregate` of `value`) without groups, that comes back."""

    rows: Rows
    tests: tuple[str, ...] = ()
    group: str = ""
    aggregate: str = ""
    value: str = ""
    having: tuple[str, ...] = ()
    order: tuple[Order, ...] = ()
    limit: str = ""
    each: str = ""
    places: int | None = None
    one: bool = False
    """Only the first one, None where there is none."""
    line: Line | None = None
    """How each is written where text is asked for."""
    joined: bool = False
    inner: str = ""
    """A list within each row, each part of which is a key of its own."""
    key: str = "{}"
    """What is done to a group's key before rows are put together, as in "{}.lower()"."""

    def source(self, name: str, header: str) -> str:
        """The function."""
        lines = self._grouped() if self.group else self._plain()
        if self.rows.instead:
            read, rest = self.rows.source.partition(")")[::2]
            lines = [line.replace(self.rows.source, f"data{rest}") for line in lines]
            lines = [
                "try:",
                f"    data = {read})",
                "except ValueError:",
                f"    return {self.rows.instead}",
                *lines,
            ]
        return header + "\n" + "".join(f"    {line}\n" for line in lines)

    def _passing_over(self, put: str) -> list[str]:
        """The statement, where it may meet a cell that is no number."""
        if not self.rows.forgiving:
            return [put]
        return ["try:", f"    {put}", "except (TypeError, ValueError):", "    continue"]

    def _rounded(self, code: str) -> str:
        return code if self.places is None else f"round({code}, {self.places})"

    def _kept(self) -> str:
        tests = " and ".join(self.tests)
        return f"[row for row in {self.rows.source}" + (f" if {tests}]" if tests else "]")

    def _plain(self) -> list[str]:
        if self.aggregate:
            worked = AGGREGATES[self.aggregate].format("values")
            if self.aggregate == "count":
                return [f"return len({self._kept()})"]
            lines = [
                f"values = [{self.value} for row in {self._kept()}]"
                if self.tests
                else f"values = [{self.value} for row in {self.rows.source}]"
            ]
            if self.rows.forgiving:
                each = f"for row in {self._kept() if self.tests else self.rows.source}:"
                put = self._passing_over(f"values.append({self.value})")
                lines = ["values = []", each, *(f"    {line}" for line in put)]
            empty = "0" if self.aggregate in ("sum", "average") else "None"
            if self.aggregate == "sum":
                return [*lines, f"return {self._rounded(worked)}"]
            return [*lines, f"return {self._rounded(worked)} if values else {empty}"]
        lines = [f"chosen = {self._kept()}", *self._sorted("chosen", "row")]
        cut = f"chosen[:{self.limit}]" if self.limit else "chosen"
        if self.line:
            pairs = f"pairs = [({self.each}, {self._rounded(self.value)}) for row in {cut}]"
            return [*lines, pairs, *written(self.line, self.joined)]
        if self.one:
            picked = "chosen[0]" if self.each == "row" else f"[{self.each} for row in chosen][0]"
            return [*lines, f"return {picked} if chosen else None"]
        if self.each == "row":
            whole = f"dict({cut})" if self.rows.form == "pairs" else cut
            return [*lines, f"return {whole}"]
        return [*lines, f"return [{self.each} for row in {cut}]"]

    def _sorted(self, what: str, variable: str) -> list[str]:
        """Lines that put `what` in order: keys in one tuple where all can be turned round, else one by one."""
        if not self.order:
            return []
        if all(o.number or not o.down for o in self.order):
            keys = [f"-{o.code}" if o.down else o.code for o in self.order]
            key = keys[0] if len(keys) == 1 else f"({', '.join(keys)})"
            return [f"{what} = sorted({what}, key=lambda {variable}: {key})"]
        return [
            f"{what} = sorted({what}, key=lambda {variable}: {o.code}{', reverse=True' if o.down else ''})"
            for o in reversed(self.order)
        ]

    def _grouped(self) -> list[str]:
        if self.group == "given":
            lines = [f"groups = {self.rows.source.removesuffix('.items()')}"]
        else:
            lines = ["groups = {}", f"for row in {self._kept() if self.tests else self.rows.source}:"]
            if self.inner:
                lines.append(f"    for part in {self.inner}:")
            deeper = "        " if self.inner else "    "
            key = self.key.format(self.group)
            if self.rows.forgiving:
                lines += [f"{deeper}{line}" for line in self._passing_over(f"value = {self.value or 'row'}")]
            value = "value" if self.rows.forgiving else self.value or "row"
            lines.append(f"{deeper}groups.setdefault({key}, []).append({value})")
        worked = self._rounded(AGGREGATES[self.aggregate].format("values"))
        if self.group == "given" and self.aggregate in ("average", "max", "min"):
            worked = f"{worked} if values else None"
        having = f" if {' and '.join(self.having)}" if self.having else ""
        lines.append(f"pairs = [(key, {worked}) for key, values in groups.items(){having}]")
        lines += self._sorted("pairs", "pair")
        cut = f"pairs[:{self.limit}]" if self.limit else "pairs"
        if self.line:
            shorter = [f"pairs = {cut}"] if self.limit else []
            return [*lines, *shorter, *written(self.line, self.joined)]
        if self.one:
            return [*lines, "return pairs[0][0] if pairs else None"]
        if self.each == "key":
            return [*lines, f"return [key for key, _ in {cut}]"]
        return [*lines, f"return {f'dict({cut})' if self.each == 'dict' else cut}"]
