"""Translations of a shape that a tool writes down in another way, though nobody has edited them."""

from __future__ import annotations

from dataclasses import dataclass

from plan import Plan


@dataclass(frozen=True)
class Shape:
    """A text to be added to the plan."""

    name: str
    # The file it is added to, its English there, and an edit of it.
    source: str
    english: str
    edit: tuple[str, str]
    # The translator's file, and the message with its translation.
    file: str
    id: str
    translation: str

    def add_to(self, plan: Plan) -> None:
        """Adds the text, and a reviewed translation."""
        plan.add(self.source, self.english)
        plan.sync()
        plan.add(f"locales/{plan.language}/{self.file}.ftl", f"{self.id} = {self.translation}")
        plan.sync()
        plan.run("accept", plan.language, self.id, "--reviewed")


SHAPES = [
    # The translate-toolkit writes `{ "[" }` for a bracket at the beginning (`_SanitizeVisitor`).
    Shape(
        name="link_first",
        source="content/streets.md",
        english="[About the plan](index.md) comes first.",
        edit=("comes first", "comes first of all"),
        file="streets",
        id="streets-p-about-the-plan",
        translation="[O planie]({ $link-about-the-plan }) na początku.",
    ),
    # moz.l10n writes the words around a choice into each of its variants (`fluent_parse`).
    Shape(
        name="choice_in_a_sentence",
        source="locales/en/units.ftl",
        english="mended = We mended { $count } lamps.",
        edit=("We mended", "We have mended"),
        file="units",
        id="mended",
        translation="Naprawiono { $count ->\n    [one] { $count } latarnię\n   *[other] { $count } latarni\n    }.",
    ),
    # moz.l10n puts the variant for all others last.
    Shape(
        name="other_form_first",
        source="locales/en/units.ftl",
        english="parks = { $count } parks in town",
        edit=("in town", "in our town"),
        file="units",
        id="parks",
        translation="{ $count ->\n   *[other] { $count } parków\n    [one] { $count } park\n    }",
    ),
    # Both write it with other spaces.
    Shape(
        name="brace",
        source="locales/en/units.ftl",
        english='braces = A brace: {"{"}',
        edit=("A brace", "One brace"),
        file="units",
        id="braces",
        translation='Klamra: {"{"}',
    ),
]
