"""The prompts: what the model is asked, in a few wordings: variety of prompts finds more than heat."""

from __future__ import annotations

from nl2x.code.signature import Signature
from nl2x.code.task import Task
from nl2x.lm.protocol import Prompt

SYSTEM = (
    "You are a careful Python programmer. You write one complete, correct Python function and nothing else."
)
STOPS = ("\n```", "\nif __name__", "\nprint(", "\nassert ", "\n# Test", "\n# Example", "\ndef test", "\n>>>")
WORDINGS = 4


def opening(task: Task) -> str:
    """How the reply is made to begin: in a fence, with imports and the signature as far as they are known."""
    if task.kind != "function":
        return "```python\n"
    if task.signature is None:
        return "```python\n"
    imports = "".join(f"{line}\n" for line in task.signature.imports)
    return f"```python\n{imports}{chr(10) * 2 if imports else ''}{task.signature.opening()}"


def prompt_for(
    task: Task, wording: int = 0, failed: tuple[str, ...] = (), library: tuple[tuple[str, str], ...] = ()
) -> Prompt:
    """The prompt in one of the WORDINGS; `failed` names what earlier attempts forgot."""
    parts = [_asked(task, wording)]
    if task.signature and task.signature.complete:
        parts.append(f"The function: {_one_line(task.signature)}")
    if task.checks:
        parts.append("It must hold that:\n" + "\n".join(f"- {check}" for check in task.checks))
    if failed:
        parts.append("Don't forget:\n" + "\n".join(f"- {words}" for words in failed))
    return Prompt("\n\n".join(parts), SYSTEM, library, opening(task))


def _one_line(signature: Signature) -> str:
    return signature.header()


def _asked(task: Task, wording: int) -> str:
    what = {"class": "a Python class", "program": "a Python program"}.get(task.kind, "a Python function")
    match wording % WORDINGS:
        case 0:
            return f"Write {what} for this task.\n\n{task.words}"
        case 1:
            return f"{task.words}\n\nWrite {what}. Do all that is asked, edge cases too."
        case 2:
            return (
                f'Task:\n"""\n{task.words}\n"""\nSolve it with {what}: plain steps, one for each thing asked.'
            )
    return f"A user asks:\n\n> {task.words}\n\nReply with {what} for every case mentioned, and odd inputs."
