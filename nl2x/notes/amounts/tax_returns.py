"""Which figure of a tax return is which, as its words say: tax on sales, tax on purchases, and what was paid over or came
back: "VAT return: output 1,200, input 450, paid the difference"."""

from __future__ import annotations

import re

from nl2x.notes.amounts.figures import Named, as_sum
from nl2x.notes.facts.model import Amount
from nl2x.notes.wording.segments import Segment

_TAX = r"(?:vat|gst|hst|sales tax|tax|bas|btw|iva)"
_OFFICE = (
    r"(?:hmrc|ato|cra|irs|sars|revenue|customs|ird|the tax (?:man|office)|the (?:state|government|taxman))"
)
_LABELS = {
    "collected": r"output|collected|charged|(?:on |from )?sales|due|owed|billed",
    "reclaimed": r"input|reclaim\w*|claim\w*|(?:on )?(?:purchases|costs|expenses)|credits?|itcs?|"
    + rf"(?<!hmrc )(?<!and ){_TAX} paid|paid (?={_TAX}\b|on purchases)",
    "paid": rf"(?:paid|sent|transferred|remitted|to|owe) (?:over )?(?:to )?{_OFFICE}|paid over|difference|balance|net|{_OFFICE} (?:paid|sent|refunded)"
    r"(?: (?:us|me))?|refund(?:ed)?|remitted|so paid|so",
}
_FILLING = rf"(?:[ ]?(?:{_TAX}|of|was|is|came to|comes to|total|the|on|sales|purchases|that|us|me|[:=–-]|[£$€₹₦]))*[ ]?"
_BEFORE = {name: re.compile(rf"\b(?:{said}){_FILLING}$") for name, said in _LABELS.items()}
_AFTER = {
    name: re.compile(rf"[ ]?(?:{_TAX} )?(?:of |was |in )?(?:{said})\b")
    for name, said in (
        ("collected", rf"(?:on|from) (?:my |our |the )?sales|(?:output|collected|charged)\b(?!{_FILLING}\d)"),
        ("reclaimed", rf"(?:on|from) (?:my |our |the )?(?:purchases|costs|expenses|bills)|(?:input|reclaim\w*|claimed)\b(?!{_FILLING}\d)"),
        ("paid", rf"(?:went |sent |paid )?(?:over )?to {_OFFICE}|paid over|due to {_OFFICE}"),
    )
}  # fmt: skip
_OF_PURCHASES = re.compile(
    r"(?i)\bpaid [£$€₦₹]?\d[\d.,]*,? .*\b(?:sent|paid|transferred|got)\b.*\b(?:balance|difference|rest|net)\b"
)
"""What was paid before the difference was is tax on purchases."""
_CUT = re.compile(r"[,;\n(]|\.(?=\s)|\b(?:less|minus|and|but)\b")


def told_apart(segment: Segment) -> Named | None:
    """The amounts of a return where its words name both the tax on sales and that on purchases; None where they don't.
    What is more on purchases came back."""
    found: dict[str, Amount] = {}
    for amount in segment.figures.money:
        name = _name(amount, segment)
        if name and name in found:
            return None
        if name:
            found[name] = amount
    others = [a for a in segment.figures.money if a not in found.values()]
    if set(found) == {"collected"} and len(others) == 1 and _OF_PURCHASES.search(segment.text):
        found["reclaimed"] = others.pop()
    if not {"collected", "reclaimed"} <= set(found) or len(others) > 1:
        return None
    collected, reclaimed = as_sum(found["collected"]), as_sum(found["reclaimed"])
    rest = collected - reclaimed
    stated = found.get("paid") or next(iter(others), None)
    if not rest.value or (stated is not None and stated.value != abs(rest.value)):
        return Named(missing="how much was collected, how much was paid on purchases, and the difference")
    if stated is not None and rest.value > 0:
        rest = as_sum(stated)
    return Named({"collected": collected, "reclaimed": reclaimed, "total": rest})


def _name(amount: Amount, segment: Segment) -> str:
    """What the words right behind a figure, or else those before it, call it."""
    low, start = segment.text.casefold(), segment.start
    ahead = low[amount.span[1] - start :]
    behind = low[: amount.span[0] - start]
    others = [a.span[1] - start for a in segment.figures.money if a.span[1] <= amount.span[0]]
    behind = behind[max(others, default=0) :]
    behind = behind[max((m.end() for m in _CUT.finditer(behind)), default=0) :]
    called = next((name for name, said in _AFTER.items() if said.match(ahead)), "")
    return called or next((name for name, said in _BEFORE.items() if said.search(behind)), "")
