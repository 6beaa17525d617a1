"""The standby's own process: modules loaded, one fork for each command."""

from __future__ import annotations

import contextlib
import gc
import importlib
import os
import pkgutil
import select
import signal
import socket
import time
from typing import Any

from nl2x.errors import BadInput
from nl2x.resident import messages
from nl2x.resident.place import is_own_user
from nl2x.resident.settle import Taken
from nl2x.resident.use import resident_bytes
from nl2x.standby.request import become, receive
from nl2x.standby.stamp import stamp

_NOT_LOADED = ("nl2x.lm.hf", "nl2x.tune")
"""What commands load for themselves: torch, and what is no part of them."""
_PATIENCE_S = 1.0
"""For a client that stops in the middle of a message."""
_LOOKS_S = 5.0


def warm_up() -> None:
    """Load nl2x's modules, and what they make of their own tables when they are first asked. Nothing of the
    user's is read: what a fork finds made is the same for every command."""
    import nl2x
    from nl2x.cli import app

    for module in pkgutil.walk_packages(nl2x.__path__, "nl2x."):
        if not module.name.startswith(_NOT_LOADED) and not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    with contextlib.suppress(BadInput):
        app(["note", "", "nothing"])  # the command line's own library loads most when it reads arguments
    _make_tables()
    gc.freeze()  # what is shared isn't looked through, and so not copied, in every fork


def _make_tables() -> None:
    from nl2x.books.model import Account, AccountType
    from nl2x.notes.catalogue.events import events, pattern
    from nl2x.notes.meaning.happenings import happened
    from nl2x.notes.wording.tagging import tags_of

    for event in events().values():
        for cue in (*event.cues, *event.unless):
            pattern(cue)
    for kind in AccountType:
        tags_of(Account("Rent and other things", kind))
    happened("paid the rent")


class Standby:
    """Forks for each command until it has been idle for `idle_s` seconds."""

    def __init__(self, taken: Taken, idle_s: float) -> None:
        self._taken, self._idle_s = taken, idle_s
        self._stamp = stamp()
        self._waiting: dict[int, socket.socket] = {}
        """The connection of each command that runs, by its process."""
        self._since = time.monotonic()
        self._leaves = False
        self._told, self._tell = socket.socketpair()
        self._told.setblocking(False)
        self._tell.setblocking(False)

    def run(self) -> bool:
        """Fork for each command. True in a fork, which is to run `nl2x.__main__.main`; False at the end."""
        signal.set_wakeup_fd(self._tell.fileno(), warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        # Held back, and so in forks from their first moment on, until they can deal with it (nl2x.__main__).
        signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
        while self._stays():
            wait = min(_LOOKS_S, max(0.05, self._since + self._idle_s - time.monotonic()))
            doors = [self._told] if self._leaves else [self._told, self._taken.listener]
            ready = select.select(doors, [], [], wait)[0]
            if self._told in ready:
                self._bury()
            if self._taken.listener in ready and self._admit():
                return True
        return False

    def _stays(self) -> bool:
        return bool(self._waiting) or not (self._leaves or time.monotonic() - self._since >= self._idle_s)

    def _admit(self) -> bool:
        """Serve whoever comes next; True in a fork."""
        client, _ = self._taken.listener.accept()
        client.settimeout(_PATIENCE_S)
        with contextlib.suppress(OSError, EOFError, messages.Broken, KeyError):
            if is_own_user(client) and self._serve(client):
                return True
        if client not in self._waiting.values():
            client.close()
        return False

    def _serve(self, client: socket.socket) -> bool:
        asked = messages.receive(client)
        if asked["do"] == "state":
            messages.send(client, self._state())
        elif asked["do"] == "run" and asked["stamp"] == self._stamp:
            # Asked back: a command that has waited too long does its work itself, and must not be run twice.
            messages.send(client, {"ready": True})
            return self._fork(client, *receive(client))
        else:  # told to leave, or to run a command of another nl2x
            self._leaves = True
            self._taken.listener.close()  # first: whoever hears it may start another
            messages.send(client, {"left": True})
        return False

    def _fork(self, client: socket.socket, request: dict[str, Any], descriptors: list[int]) -> bool:
        process = os.fork()
        if not process:
            os.setpgid(0, 0)
            self._let_go(client)
            become(request, descriptors)
            return True
        with contextlib.suppress(OSError):
            os.setpgid(process, process)  # here too: whichever of the two comes first
        for descriptor in descriptors:
            os.close(descriptor)
        self._waiting[process] = client
        messages.send(client, {"process": process})
        return False

    def _let_go(self, client: socket.socket) -> None:
        """Keep, in a fork, nothing of the standby's own."""
        signal.set_wakeup_fd(-1)
        for mine in (client, self._taken.listener, self._told, self._tell, *self._waiting.values()):
            mine.close()
        os.close(self._taken.lock)

    def _bury(self) -> None:
        """Tell whoever waits for a fork that has ended how it ended."""
        with contextlib.suppress(BlockingIOError):
            self._told.recv(4096)
        with contextlib.suppress(ChildProcessError):
            while (ended := os.waitpid(-1, os.WNOHANG))[0]:
                client = self._waiting.pop(ended[0], None)
                if client is not None:
                    with client, contextlib.suppress(OSError):
                        messages.send(client, {"status": ended[1]})
        self._since = time.monotonic()

    def _state(self) -> dict[str, Any]:
        return {
            "process": os.getpid(),
            "bytes": resident_bytes(),
            "idle_s": time.monotonic() - self._since,
            "leaves_after_s": self._idle_s,
        }
