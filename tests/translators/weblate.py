"""A translator's file in Weblate, whose engine is the translate-toolkit."""

from __future__ import annotations

from copy import copy

from translate.storage.fluent import FluentFile, FluentUnit

from plan import Plan


class Weblate:
    """Does what `FluentFormat` and `FluentUnit` do in Weblate's `weblate/formats/ttkit.py`.

    The English file is the template of a monolingual component. The translator's file is read whole,
    comments and all, and written whole.
    """

    keeps_own_comments = True

    def __init__(self, plan: Plan, name: str) -> None:
        self.path = plan.translation(name)
        self.template = FluentFile.parsefile(str(plan.english(name)))
        self.store = FluentFile.parsefile(str(self.path))

    def write(self, id: str, text: str) -> None:
        """As `FluentUnit.set_target`: `to_entry` refuses a text that is not Fluent."""
        unit = self.store.findid(id) or self.new_unit(id)
        unit.target = text
        unit.source = text
        unit.to_entry()

    def new_unit(self, id: str) -> FluentUnit:
        """As `TTKitUnit.clone_template` and `TTKitFormat.add_unit`: the template's unit without its
        comment, at the end of the file."""
        unit = copy(self.template.findid(id))
        unit.removenotes()
        self.store.addunit(unit)
        return unit

    def save(self) -> None:
        """As `TTKitFormat.save_content`."""
        with self.path.open("wb") as handle:
            self.store.serialize(handle)
