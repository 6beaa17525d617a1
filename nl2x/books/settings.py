"""What a person settled about a workbook: a small TOML file beside it, `BOOK.nl2x.toml`.

```toml
day_first = true                      # 3/4 is the third of April

[sheets."Journal"]
role = "journal"         # journal, cash book, chart of accounts, statement, grid, records, ignore
header_row = 4

[sheets."Journal".columns]
C = "account"                         # any role that `nl2x look` names

[accounts]
"Supplies" = "asset"                  # asset, liability, equity, income, expense; "contra asset" …

[examples]
"zorbco" = false                      # entries with these words are no examples; true: they are
```
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from nl2x.books.book import Role, SheetRole
from nl2x.books.model import Account, AccountType
from nl2x.books.sheets.words import heading_role, plain
from nl2x.errors import BadInput

MOST_BYTES = 1_000_000


@dataclass(frozen=True)
class Settings:
    """Settled facts; what isn't settled is guessed."""

    day_first: bool | None = None
    roles: Mapping[str, str] = field(default_factory=dict)
    """Sheet → the role's name, or "ignore"."""
    headers: Mapping[str, int] = field(default_factory=dict)
    column_roles: Mapping[str, Mapping[str, Role]] = field(default_factory=dict)
    accounts: Mapping[str, str] = field(default_factory=dict)
    examples: Mapping[str, bool] = field(default_factory=dict)

    def ignores(self, sheet: str) -> bool:
        return self.roles.get(sheet.casefold()) == "ignore"

    def role(self, sheet: str) -> SheetRole | None:
        name = self.roles.get(sheet.casefold())
        return SheetRole(name) if name and name != "ignore" else None

    def header(self, sheet: str) -> int:
        return self.headers.get(sheet.casefold(), 0)

    def columns(self, sheet: str) -> Mapping[str, Role]:
        return {**self.column_roles.get("", {}), **self.column_roles.get(sheet.casefold(), {})}

    def judged(self, account: Account, sure: float) -> tuple[Account, float]:
        """The account with its settled type, if that was settled."""
        words = self.accounts.get(plain(account.name))
        if words is None:
            return account, sure
        kind = AccountType(words.removeprefix("contra ").strip())
        return replace(account, type=kind, contra=words.startswith("contra ")), 1.0


NONE = Settings()


def settings_path(book: Path) -> Path:
    """`books/Cash 2026.xlsx` → `books/Cash 2026.nl2x.toml`."""
    return book.with_name(f"{book.stem}.nl2x.toml")


def read_settings(book: Path) -> Settings:
    """The settings beside a workbook; none if there is no such file. BadInput if it can't be understood."""
    path = settings_path(book)
    try:
        with path.open("rb") as file:
            text = file.read(MOST_BYTES).decode("utf-8")
    except FileNotFoundError:
        return NONE
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"can't be read: {error}", where=str(path), todo="correct or remove it") from None
    try:
        return _settings(tomllib.loads(text))
    except (tomllib.TOMLDecodeError, ValueError, AttributeError, TypeError) as error:
        raise BadInput(f"isn't understood: {error}", where=str(path), todo="correct or remove it") from None


def _settings(data: dict[str, Any]) -> Settings:
    unknown = set(data) - {"day_first", "sheets", "accounts", "examples"}
    if unknown:
        raise ValueError(f"unknown setting {sorted(unknown)[0]!r}")
    sheets: dict[str, dict[str, Any]] = data.get("sheets", {})
    for name, said in sheets.items():
        unknown = set(said) - {"role", "header_row", "columns"}
        if unknown:
            raise ValueError(f"unknown setting {sorted(unknown)[0]!r} of sheet {name!r}")
    return Settings(
        day_first=data.get("day_first"),
        roles={n.casefold(): _sheet_role(s["role"]) for n, s in sheets.items() if "role" in s},
        headers={n.casefold(): int(s["header_row"]) for n, s in sheets.items() if "header_row" in s},
        column_roles={
            n.casefold(): {c.upper(): Role(r) for c, r in s["columns"].items()}
            for n, s in sheets.items()
            if "columns" in s
        },
        accounts={plain(name): _account_type(kind) for name, kind in data.get("accounts", {}).items()},
        examples={words.casefold(): _yes(said) for words, said in data.get("examples", {}).items()},
    )


def _yes(said: Any) -> bool:
    if not isinstance(said, bool):
        raise ValueError(f"an example is true or false, not {said!r}")
    return said


def _sheet_role(words: str) -> str:
    if words == "ignore":
        return words
    return SheetRole(words).value


def _account_type(words: str) -> str:
    bare = words.strip().casefold()
    AccountType(bare.removeprefix("contra ").strip())
    return bare


def write_settings(book: Path, settings: Settings) -> Path:
    """Write the settings beside the workbook (replacing the file at once) and give back its path."""
    path = settings_path(book)
    text = "# What nl2x was told about this workbook. See `nl2x look --help`.\n" + _toml(settings)
    draft = path.with_name(f".{path.name}.new")
    draft.write_text(text, encoding="utf-8")
    draft.replace(path)
    return path


def _toml(settings: Settings) -> str:
    lines = [] if settings.day_first is None else [f"day_first = {str(settings.day_first).lower()}"]
    for sheet in sorted({*settings.roles, *settings.headers, *settings.column_roles}):
        lines += ["", f"[sheets.{_quoted(sheet)}]"]
        if sheet in settings.roles:
            lines.append(f"role = {_quoted(settings.roles[sheet])}")
        if sheet in settings.headers:
            lines.append(f"header_row = {settings.headers[sheet]}")
        if sheet in settings.column_roles:
            lines.append(f"[sheets.{_quoted(sheet)}.columns]")
            lines += [f"{c} = {_quoted(r.value)}" for c, r in sorted(settings.column_roles[sheet].items())]
    if settings.accounts:
        lines += ["", "[accounts]"]
        lines += [f"{_quoted(name)} = {_quoted(kind)}" for name, kind in sorted(settings.accounts.items())]
    if settings.examples:
        lines += ["", "[examples]"]
        lines += [
            f"{_quoted(words)} = {str(said).lower()}" for words, said in sorted(settings.examples.items())
        ]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    # A JSON string is a TOML basic string, except that TOML wants DEL escaped too.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


_TYPES = "|".join(AccountType)
_COLUMN = re.compile(
    r"(?:the )?(?:(?P<role>[\w /]+?) (?:column )?(?:is|are)(?: in)? (?:column )?(?P<letter>[A-Z]{1,3})"
    r"|column (?P<letter2>[A-Za-z]{1,3})(?P<of> of .+?)? (?:is|holds|means) (?:the |an? )?"
    r"(?P<role2>[\w /]+?))"
    r"(?: (?:of|on|in) (?:sheet )?(?P<sheet>.+))?"
)
_ACCOUNT = re.compile(
    rf"(?P<name>.+?) (?:is|are) (?:an? )?(?P<contra>contra[ -])?"
    rf"(?P<type>{_TYPES}|cost|revenue)s?(?: accounts?)?",
    re.I,
)
_SHEET = re.compile(
    r"(?:sheet |the )?(?P<name>.+?) is (?:an? |the )?"
    r"(?P<role>journal|cash ?book|chart of accounts|statement|grid|records|record table|report)",
    re.I,
)
_EXAMPLE = re.compile(r"(?P<words>.*\w.*?) (?:is|are) (?P<no>no|not (?:an? )?)?(?:an? )?\s*examples?", re.I)
_HEADER = re.compile(
    r"(?:the )?headers? (?:row )?of (?:sheet )?(?P<name>.+?) (?:is|are)(?: in)? row (?P<row>\d+)", re.I
)


def settle(settings: Settings, words: str, sheets: tuple[str, ...], main: str) -> Settings:
    """`settings` with one correction in words, such as "the account column is C", "Supplies is an asset",
    "dates are day first", "Sheet2 is a journal", "the header of Sheet2 is row 4", "ignore Sheet3".

    `sheets` are the workbook's; `main` is the one meant where none is named. BadInput if not understood.
    """
    text = " ".join(words.split()).rstrip(".")
    if re.fullmatch(r"(?:dates are )?(?:day|dd/mm|d/m)(?:/yy+)?(?: comes)?(?: first)?", text, re.I):
        return replace(settings, day_first=True)
    if re.fullmatch(r"(?:dates are )?(?:month|mm/dd|m/d)(?:/yy+)?(?: comes)?(?: first)?", text, re.I):
        return replace(settings, day_first=False)
    if example := _EXAMPLE.fullmatch(text):
        said = {example["words"].strip("\"'“”").casefold(): not example["no"]}
        return replace(settings, examples={**settings.examples, **said})
    by_name = {s.casefold(): s for s in sheets}
    ignored = re.fullmatch(r"ignore (?:sheet )?(.+)", text, re.I)
    if ignored and ignored[1].casefold() in by_name:
        return replace(settings, roles={**settings.roles, ignored[1].casefold(): "ignore"})
    header = _HEADER.fullmatch(text)
    if header and header["name"].casefold() in by_name:
        return replace(settings, headers={**settings.headers, header["name"].casefold(): int(header["row"])})
    sheet = _SHEET.fullmatch(text)
    if sheet and sheet["name"].casefold() in by_name:
        return replace(
            settings, roles={**settings.roles, sheet["name"].casefold(): _role_word(sheet["role"])}
        )
    column = _COLUMN.fullmatch(text)
    if column:
        settled = _with_column(settings, column, by_name, main)
        if settled is not None:
            return settled
    account = _ACCOUNT.fullmatch(text)
    if account:
        kind = {"cost": "expense", "revenue": "income"}.get(
            account["type"].casefold(), account["type"].casefold()
        )
        contra = "contra " if account["contra"] else ""
        return replace(settings, accounts={**settings.accounts, plain(account["name"]): contra + kind})
    raise BadInput(
        f"not understood: {words!r}",
        todo='say it like "the account column is C", "Supplies is an asset", "dates are day first",'
        ' "Sheet2 is a journal"',
    )


def _role_word(words: str) -> str:
    bare = words.casefold()
    return {"cashbook": "cash book", "record table": "records"}.get(bare, bare)


def _with_column(
    settings: Settings, match: re.Match[str], by_name: Mapping[str, str], main: str
) -> Settings | None:
    letter = (match["letter"] or match["letter2"]).upper()
    role = _column_role(match["role"] or match["role2"])
    sheet = (
        (match["sheet"] or (match["of"] or "").removeprefix(" of ") or main)
        .strip()
        .removeprefix("sheet ")
        .casefold()
    )
    if role is None or sheet not in by_name:
        return None
    columns = {**settings.column_roles.get(sheet, {}), letter: role}
    return replace(settings, column_roles={**settings.column_roles, sheet: columns})


def _column_role(words: str) -> Role | None:
    bare = words.casefold().removesuffix(" column").strip()
    for role in Role:
        if bare in (role.value, f"{role.value}s"):
            return role
    role, sure = heading_role(words)
    return role if sure >= 0.9 else None
