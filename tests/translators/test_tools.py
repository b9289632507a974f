"""Translators' tools between two runs of `sync`: what they write is understood, and nothing is lost."""

from __future__ import annotations

import json
import shutil
import tempfile
import unittest
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from cases import CASES, REVIEWED, TOOLS, Case, Tool, opened_and_saved
from plan import REPOSITORY, Plan
from shapes import SHAPES, Shape

OWN_COMMENT = '# Zofia: "oświetlona", not "jasna"; see our glossary.'


class Tools(unittest.TestCase):
    """The tests are added at the end of this file, one for each tool and case."""

    maxDiff = None

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory(prefix="fingerpost-translators-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def plan(self) -> Plan:
        return Plan.translated(self.folder, REVIEWED)

    def check(self, plan: Plan, tool: Tool, case: Case) -> None:
        """The next sync sees the states that the case names and no others, and loses no text."""
        before = plan.states()
        after = before | case(plan, tool)
        plan.sync()
        self.assertEqual(plan.states(), after)
        self.assertEqual(plan.texts(), plan.expected)
        self.assertEqual(plan.offers(), list(after.values()).count("missing"))
        self.check_settled(plan)

    def check_settled(self, plan: Plan) -> None:
        self.assertEqual(plan.sync(), "nothing to write")
        plan.run("check")


# --- tests, for each tool ---


def one_case(test: Tools, tool: Tool, case: Case) -> None:
    test.check(test.plan(), tool, case)


def one_after_another(test: Tools, tool: Tool) -> None:
    plan = test.plan()
    for case in CASES[tool]:
        with test.subTest(case.__name__):
            test.check(plan, tool, case)


def comments(test: Tools, tool: Tool) -> None:
    """All comments are there after the next sync, but for a translator's own that the tool took away."""
    plan = test.plan()
    before = plan.comments()
    opened_and_saved(plan, tool)
    if tool.keeps_own_comments:
        test.assertEqual(plan.comments(), before)
    plan.sync()
    lost = Counter() if tool.keeps_own_comments else Counter([OWN_COMMENT])
    test.assertEqual(before - plan.comments(), lost)


def review(test: Tools, tool: Tool, shape: Shape) -> None:
    """Opened and saved, a reviewed translation stays reviewed."""
    plan = test.plan()
    shape.add_to(plan)
    tool(plan, shape.file).save()
    plan.sync()
    test.assertEqual(plan.states()[shape.id], "reviewed")
    test.check_settled(plan)


def stale(test: Tools, tool: Tool, shape: Shape) -> None:
    """Opened and saved, a stale translation stays stale."""
    plan = test.plan()
    shape.add_to(plan)
    plan.change(shape.source, *shape.edit)
    plan.sync()
    test.assertEqual(plan.states()[shape.id], "stale")
    tool(plan, shape.file).save()
    plan.sync()
    test.assertEqual(plan.states()[shape.id], "stale")
    test.check_settled(plan)


def real_plan(test: Tools, tool: Tool) -> None:
    """All translations of this repository, opened and saved, stay reviewed."""
    for name in ["content", "locales", "themes"]:
        shutil.copytree(REPOSITORY / name, test.folder / name)
    shutil.copy(REPOSITORY / "fingerpost.toml", test.folder)
    plans = [Plan(test.folder, language) for language in translated_languages(test.folder)]
    whole = plans[0]
    whole.sync()
    for plan in plans:
        plan.run("accept", plan.language, "--all", "--reviewed")
    before = whole.run("status", "--format", "json")
    for plan in plans:
        opened_and_saved(plan, tool)
    whole.sync()
    drafts = whole.run("status", "--draft", "--format", "json").splitlines()
    test.assertEqual([(line["lang"], line["id"]) for line in map(json.loads, drafts)], [])
    test.assertEqual(whole.run("status", "--format", "json"), before)


def translated_languages(root: Path) -> list[str]:
    return sorted(folder.name for folder in root.glob("locales/*/") if folder.name != "en")


# --- adding them ---


def add(name: str, run: Callable[..., None], *arguments: object) -> None:
    def test(self: Tools) -> None:
        run(self, *arguments)

    test.__doc__ = run.__doc__
    name = f"test_{name}"
    setattr(Tools, name, test)


for each in TOOLS:
    for each_case in CASES[each]:
        add(f"{each.__name__}_{each_case.__name__}", one_case, each, each_case)
    for each_shape in SHAPES:
        add(f"{each.__name__}_review_{each_shape.name}", review, each, each_shape)
        add(f"{each.__name__}_stale_{each_shape.name}", stale, each, each_shape)
    for each_test in [one_after_another, comments, real_plan]:
        add(f"{each.__name__}_{each_test.__name__}", each_test, each)
