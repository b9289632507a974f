"""A copy of the small site in a folder of its own, and what `fingerpost` says of it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections import Counter
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
FINGERPOST = Path(os.environ.get("FINGERPOST") or REPOSITORY / "target/debug/fingerpost").resolve()

Texts = dict[str, str]
States = dict[str, str]


class Plan:
    """A site whose translators work in `locales/<language>/`."""

    def __init__(self, root: Path, language: str = "pl") -> None:
        self.root = root
        self.language = language
        # What each translation must be in the end: what it was, or what was written since.
        self.expected: Texts = {}

    @classmethod
    def translated(cls, root: Path, reviewed: list[str]) -> Plan:
        """The small site with all texts translated, some of them reviewed, and synced."""
        shutil.copytree(HERE / "site", root, dirs_exist_ok=True)
        plan = cls(root)
        plan.sync()
        plan.run("accept", plan.language, *reviewed, "--reviewed")
        plan.expected = plan.texts()
        return plan

    def run(self, *arguments: str) -> str:
        """Runs `fingerpost`, which must succeed."""
        command = [str(FINGERPOST), *arguments, "--root", str(self.root)]
        ran = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        assert ran.returncode == 0, f"{arguments} ended with {ran.returncode}:\n{ran.stdout}{ran.stderr}"
        return ran.stdout

    def sync(self) -> str:
        return self.run("sync").strip()

    def change(self, file: str, old: str, new: str) -> None:
        """An author's edit."""
        path = self.root / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} does not stand once in {file}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def add(self, file: str, text: str) -> None:
        """Text at the end of a file, behind a blank line."""
        with (self.root / file).open("a", encoding="utf-8") as handle:
            handle.write(f"\n{text}\n")

    # --- files of messages ---

    def english(self, name: str) -> Path:
        return self.root / "locales/en" / f"{name}.ftl"

    def translation(self, name: str) -> Path:
        return self.root / "locales" / self.language / f"{name}.ftl"

    def names(self) -> list[str]:
        """The translator's files."""
        return sorted(path.stem for path in self.translation("any").parent.glob("*.ftl"))

    def texts(self) -> Texts:
        """All translations; each file must parse, and each id stand once."""
        found = [pair for name in self.names() for pair in messages(self.translation(name))]
        twice = [id for id, count in Counter(id for id, _ in found).items() if count > 1]
        assert not twice, f"more than once: {twice}"
        return dict(found)

    def comments(self) -> Counter[str]:
        """All lines of comments."""
        files = [self.translation(name).read_text(encoding="utf-8") for name in self.names()]
        return Counter(line for file in files for line in file.splitlines() if line.startswith("#"))

    def offers(self) -> int:
        return sum(count for line, count in self.comments().items() if line.startswith("# to translate:"))

    # --- what fingerpost knows ---

    def states(self) -> States:
        """The state of every text, by id."""
        listed = self.listed("--draft") | self.listed("--stale") | self.listed("--missing")
        english = [id for path in self.root.glob("locales/en/*.ftl") for id, _ in messages(path)]
        # Only the reviewed are in no list.
        states = {id: listed.get(id, "reviewed") for id in english}
        counted = self.status()[0]
        assert counted["messages"] == len(states), f"{counted} does not count {sorted(states)}"
        assert counted["reviewed"] == list(states.values()).count("reviewed"), counted
        return states

    def listed(self, which: str) -> States:
        return {line["id"]: line["state"] for line in self.status(which)}

    def status(self, *which: str) -> list[dict]:
        lines = self.run("status", self.language, *which, "--format", "json").splitlines()
        return [json.loads(line) for line in lines]


def messages(path: Path) -> list[tuple[str, str]]:
    """Ids and texts of a file that must parse. White space does not count, as for `fingerpost`."""
    body = FluentParser(with_spans=False).parse(path.read_text(encoding="utf-8")).body
    junk = [entry.content for entry in body if isinstance(entry, ast.Junk)]
    assert not junk, f"{path.name} does not parse: {junk}"
    return [(entry.id.name, text_of(entry)) for entry in body if isinstance(entry, ast.Message)]


def text_of(message: ast.Message) -> str:
    bare = ast.Message(message.id, message.value, message.attributes)
    _, text = FluentSerializer().serialize_entry(bare).split("=", 1)
    return " ".join(text.split())
