"""Choosing one of a list by all signs: probabilities, and the list's order plays no part."""

from __future__ import annotations

import numpy as np

from nl2x.notes.meaning.choice import Signs, chooser


def test_shares_are_probabilities_whatever_the_order() -> None:
    net = chooser("scorer")
    source = np.random.default_rng(5)
    rows = net.weights["rows_mean"] + source.normal(size=(7, len(net.weights["rows_mean"])))
    signs = Signs(rows, net.weights["whole_mean"])
    shares = net.shares(signs)
    assert len(shares) == 8 and abs(shares.sum() - 1) < 1e-9 and (shares > 0).all()
    turned = net.shares(Signs(rows[::-1], signs.whole))
    assert np.allclose(turned[:7][::-1], shares[:7])


def test_more_speaks_for_what_all_signs_speak_for() -> None:
    net = chooser("scorer")
    rows = np.tile(net.weights["rows_mean"], (3, 1))
    rows[1, :6] += 3 * net.weights["rows_scale"][:6]
    shares = net.shares(Signs(rows, net.weights["whole_mean"]))
    assert shares[1] > 0.5 and abs(shares[0] - shares[2]) < 1e-9
