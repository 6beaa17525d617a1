"""A low-rank pair beside a projection: what it gives, its way back, a run that goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.tune.adapter import insert, keep, restored

torch = pytest.importorskip("torch")


class Small(torch.nn.Module):  # type: ignore[misc]
    """A model of one layer, called as transformers call theirs."""

    def __init__(self) -> None:
        super().__init__()
        layer = torch.nn.ModuleDict({"q_proj": torch.nn.Linear(5, 7)})
        self.model = torch.nn.ModuleDict({"layers": torch.nn.ModuleList([layer])})
        self.config = type("Config", (), {"num_hidden_layers": 1})()


def test_what_is_beside_a_projection_and_its_way_back() -> None:
    torch.manual_seed(1)
    small = Small().double()
    linear = small.model["layers"][0]["q_proj"]
    weight, bias = linear.weight.detach().clone(), linear.bias.detach().clone()
    ((a, b),) = insert(small, 3, 6).values()
    x = torch.randn(2, 4, 5, dtype=torch.double, requires_grad=True)
    assert torch.equal(linear(x), torch.nn.functional.linear(x, weight, bias))  # B is nought at first
    b.data.normal_()
    a64, b64 = a.detach().double().requires_grad_(), b.detach().double().requires_grad_()
    expected = torch.nn.functional.linear(x, weight, bias) + 2 * (x @ a64.T) @ b64.T
    assert torch.allclose(linear(x), expected)
    wanted = torch.autograd.grad(expected.sin().sum(), (x, a64, b64))
    found = torch.autograd.grad(linear(x).sin().sum(), (x, a, b))
    for mine, theirs in zip(found, wanted, strict=True):
        assert torch.allclose(mine.double(), theirs, rtol=1e-5)


def test_a_run_goes_on_where_it_was_broken_off(tmp_path: Path) -> None:
    weight = torch.nn.Parameter(torch.ones(3))
    optimizer = torch.optim.AdamW([weight], lr=0.1)
    weight.grad = torch.ones(3)
    optimizer.step()
    keep(tmp_path / "state.pt", [weight], optimizer, [0.5, 0.25])
    other = torch.nn.Parameter(torch.zeros(3))
    again = torch.optim.AdamW([other], lr=0.1)
    assert restored(tmp_path / "state.pt", [other], again) == [0.5, 0.25]
    assert torch.equal(other, weight)
    for one, its in ((weight, optimizer), (other, again)):
        one.grad = torch.full((3,), 2.0)
        its.step()
    assert torch.equal(other, weight)
    assert [path.name for path in tmp_path.iterdir()] == ["state.pt"]
