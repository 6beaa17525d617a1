"""A conversation as the text a model was trained on, through the model's own chat template."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from nl2x.errors import BadInput
from nl2x.lm.protocol import Prompt

_MARK = "\ue000\ue001"
"""Stands for the user's words where only the text before them is wanted; private-use characters."""


@dataclass(frozen=True)
class ChatTemplate:
    """A Jinja chat template, as GGUF files and Hugging Face tokenizers carry it.

    An empty `source` (a base model) gives the plain texts, one after the other.
    """

    source: str
    start: str = ""
    """Text of the beginning-of-text token."""
    end: str = ""
    """Text of the end-of-text token."""

    def render(self, prompt: Prompt) -> str:
        """The whole text before the reply, the prompt's opening included."""
        return self._conversation(prompt) + prompt.opening

    def render_lasting(self, prompt: Prompt) -> str:
        """The part of `render(prompt)` that stays the same whatever the user says last."""
        marked = Prompt(_MARK, prompt.system, prompt.turns)
        before, mark, _ = self._conversation(marked).rpartition(_MARK)
        return before if mark else ""

    def after_reply(self) -> str:
        """What follows a reply in a conversation that goes on: it begins with the token that ends a turn."""
        text = self._conversation(Prompt("?", turns=(("?", _MARK),)))
        return text.partition(_MARK)[2]

    def _conversation(self, prompt: Prompt) -> str:
        messages = _messages(prompt)
        if not self.source:
            return "\n\n".join(m["content"] for m in messages) + "\n\n"
        try:
            return self._fill(messages)
        except BadInput:
            # Some templates (Gemma's) know no system role: its words then come before the user's first.
            if not prompt.system:
                raise
            return self._fill(_without_system(messages))

    def _fill(self, messages: list[dict[str, str]]) -> str:
        import jinja2

        try:
            return str(
                self._template.render(
                    messages=messages,
                    add_generation_prompt=True,
                    bos_token=self.start,
                    eos_token=self.end,
                    tools=None,
                )
            )
        except (jinja2.TemplateError, TypeError, ValueError) as error:
            raise BadInput(
                f"the model's chat template doesn't take this conversation: {error}",
                todo="use an instruction-tuned model",
            ) from None

    @cached_property
    def _template(self) -> Any:
        import jinja2
        from jinja2.sandbox import ImmutableSandboxedEnvironment

        environment = ImmutableSandboxedEnvironment(
            trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"]
        )
        environment.filters["tojson"] = _to_json
        environment.globals["raise_exception"] = _refuse
        environment.globals["strftime_now"] = lambda form: datetime.now().strftime(form)
        try:
            return environment.from_string(self.source)
        except jinja2.TemplateError as error:
            raise BadInput(f"the model's chat template is broken: {error}") from None


def _messages(prompt: Prompt) -> list[dict[str, str]]:
    messages = [{"role": "system", "content": prompt.system}] if prompt.system else []
    for user, assistant in prompt.turns:
        messages += [{"role": "user", "content": user}, {"role": "assistant", "content": assistant}]
    return [*messages, {"role": "user", "content": prompt.user}]


def _without_system(messages: list[dict[str, str]]) -> list[dict[str, str]]:
    system, first, *rest = messages
    return [{**first, "content": f"{system['content']}\n\n{first['content']}"}, *rest]


def _to_json(value: object, indent: int | None = None, **_: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)


def _refuse(message: str) -> None:
    import jinja2

    raise jinja2.TemplateError(message)
