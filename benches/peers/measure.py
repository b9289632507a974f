"""Runs a program once and says what it took; checks what it made."""

import os
import subprocess
import time
from pathlib import Path

from material import LANGUAGES


class Failed(Exception):
    """A program failed, or what it made is not what was asked for."""


def run(command, folder, log):
    """Wall and processor time in seconds, and peak memory in kibibytes, of one run."""
    with open(log, "wb") as output:
        start = time.perf_counter()
        child = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=output, stderr=output
        )
        _, status, used = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise Failed(f"{' '.join(map(str, command))}\n{Path(log).read_text()[-4000:]}")
    return {"wall": wall, "cpu": used.ru_utime + used.ru_stime, "rss": used.ru_maxrss}


def floor(program, source, target, log):
    """The same of the floor, which keeps its own clock: reading the site is not its work."""
    run([program, source, target], "/", log)
    wall, cpu, rss = Path(log).read_text().split()
    return {"wall": float(wall), "cpu": float(cpu), "rss": int(rss)}


def check(out, expected):
    """That a site has all of its pages, and each of them what it must; gives the bytes of all pages.

    `expected` holds by address the title and a paragraph of each page.
    """
    found = {}
    for lang in LANGUAGES:
        for path in (out / lang).rglob("*.html"):
            found[path.relative_to(out).as_posix()] = path
    if found.keys() != expected.keys():
        differing = sorted(found.keys() ^ expected.keys())[:5]
        raise Failed(f"{out}: {len(found)} pages of {len(expected)}, see {differing}")
    if not list(out.rglob("sitemap.xml")):
        raise Failed(f"{out}: no sitemap.xml")
    size = 0
    for address, path in found.items():
        data = path.read_bytes()
        size += len(data)
        html = data.decode("utf-8")
        title, paragraph = expected[address]
        lang = address.split("/")[0]
        there = {
            "its h1": f"<h1>{title}</h1>" in html,
            "a paragraph in its language": f"<p>{paragraph}</p>" in html,
            "a table of five rows": "<table>" in html and html.count("<tr>") == 5,
            "a link to another page": f'<p><a href="/{lang}/' in html,
            "the footnote": 'class="footnotes' in html or 'class="notes"' in html,
            "the contents": '<nav class="contents"' in html,
            "the languages": '<nav class="languages"' in html,
        }
        for what, is_there in there.items():
            if not is_there:
                raise Failed(f"{path}: {what} is missing")
    return size
