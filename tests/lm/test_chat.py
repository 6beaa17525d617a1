import pytest

from nl2x.errors import BadInput
from nl2x.lm.chat import ChatTemplate
from nl2x.lm.protocol import Prompt

CHATML = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
NO_SYSTEM = (
    "{% for m in messages %}{% if m.role == 'system' %}{{ raise_exception('no system role') }}{% endif %}"
    "[{{ m.role }}]{{ m.content }}{% endfor %}"
)
PROMPT = Prompt("now?", system="Be brief.", turns=(("a", "b"),), opening="Well")


def test_a_conversation_in_the_models_own_words() -> None:
    assert ChatTemplate(CHATML).render(PROMPT) == (
        "<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\na<|im_end|>\n<|im_start|>assistant\nb"
        "<|im_end|>\n<|im_start|>user\nnow?<|im_end|>\n<|im_start|>assistant\nWell"
    )


@pytest.mark.parametrize("source", [CHATML, NO_SYSTEM, ""])
def test_the_lasting_part_is_a_beginning_of_every_such_prompt(source: str) -> None:
    template = ChatTemplate(source)
    lasting = template.render_lasting(PROMPT)
    assert "Be brief." in lasting and "now?" not in lasting
    for user in ("now?", "", "something else\n"):
        assert template.render(Prompt(user, PROMPT.system, PROMPT.turns)).startswith(lasting)


def test_what_ends_a_turn() -> None:
    assert ChatTemplate(CHATML).after_reply().startswith("<|im_end|>")


def test_without_a_system_role_its_words_come_first() -> None:
    assert ChatTemplate(NO_SYSTEM).render(PROMPT).startswith("[user]Be brief.\n\na[assistant]b")


@pytest.mark.parametrize(
    "source", ["{% if %}", "{{ messages.nothing.further }}", "{{ raise_exception('no') }}"]
)
def test_a_broken_template_is_one_clear_line(source: str) -> None:
    with pytest.raises(BadInput, match="chat template") as caught:
        ChatTemplate(source).render(PROMPT)
    assert "\n" not in str(caught.value)


def test_a_template_cannot_reach_python() -> None:
    with pytest.raises(BadInput, match="chat template"):
        ChatTemplate("{{ ''.__class__.__mro__[1].__subclasses__() }}").render(Prompt("x"))
