"""The two tables that notes stand on: what can happen (events.toml) and what accounts are about (concepts.toml)."""

from nl2x.notes.catalogue.concepts import Concept, concepts
from nl2x.notes.catalogue.events import EntryLine, Event, event, events

__all__ = ["Concept", "EntryLine", "Event", "concepts", "event", "events"]
