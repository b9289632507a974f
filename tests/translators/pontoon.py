"""A translator's file in Pontoon, whose engine is moz.l10n."""

from __future__ import annotations

from moz.l10n.formats import Format
from moz.l10n.formats.fluent import fluent_serialize_entry
from moz.l10n.model import Entry, Message, Resource
from moz.l10n.resource import parse_resource, serialize_resource

from plan import Plan


class Pontoon:
    """Does what `pontoon/sync/core/` does in Pontoon.

    Translations live in Pontoon's database, without comments. A file is never edited: it is written
    anew from today's English file, whose comments it takes over, whenever a translation of it or the
    English file changes.
    """

    keeps_own_comments = False

    def __init__(self, plan: Plan, name: str) -> None:
        """As `sync_translations_from_repo`, and `ftl_as_translation` for the text in the database."""
        self.path = plan.translation(name)
        self.reference = plan.english(name)
        self.database = {
            entry.id: fluent_serialize_entry(entry, comment_str=lambda _: "")
            for entry in entries(parse_resource(str(self.path)))
        }

    def write(self, id: str, text: str) -> None:
        lines = "\n    ".join(text.split("\n"))
        self.database[(id,)] = f"{id} =\n    {lines}\n"

    def save(self) -> None:
        """As `update_changed_resources`."""
        resource = parse_resource(str(self.reference))
        self.set_translations(resource)
        with self.path.open("w", encoding="utf-8") as handle:
            handle.writelines(serialize_resource(resource))

    def set_translations(self, resource: Resource[Message]) -> None:
        """As the function of that name: English without a translation is left out."""
        strings = parse_resource(Format.fluent, "".join(self.database.values()))
        translated = {entry.id: entry for entry in entries(strings)}
        for section in resource.sections:
            section.entries = [
                entry
                for entry in section.entries
                if not isinstance(entry, Entry) or entry.id in translated
            ]
        for entry in entries(resource):
            translation = translated[entry.id]
            own = entry.properties if not entry.id[0].startswith("-") else translation.properties
            entry.value = translation.value
            entry.properties = {
                name: text for name, text in translation.properties.items() if name in own
            }
        resource.sections = [section for section in resource.sections if has_entries(section)]


def entries(resource: Resource[Message]) -> list[Entry[Message]]:
    found = [entry for section in resource.sections for entry in section.entries]
    return [entry for entry in found if isinstance(entry, Entry)]


def has_entries(section) -> bool:
    return any(isinstance(entry, Entry) for entry in section.entries)
