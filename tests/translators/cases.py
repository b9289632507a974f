"""What may happen between two runs of `sync`: one function a case.

A case works on a plan that is synced and translated, with one of the tools. It returns the texts that
have another state after the next `sync`; all others must be as they were. No two cases touch the same
text, so that they can also follow one another in one plan.
"""

from __future__ import annotations

from collections.abc import Callable

from plan import Plan, States
from pontoon import Pontoon
from weblate import Weblate

Tool = type[Weblate] | type[Pontoon]
Case = Callable[[Plan, Tool], States]

PAGE = "content/streets.md"
TOOLS: list[Tool] = [Weblate, Pontoon]

LINKED = "streets-p-read-about-the"
COMMENTED = "streets-p-every-street-is"
PLURAL = "offences"
REVIEWED = [LINKED, COMMENTED, PLURAL]

LAMPS = """\
lamps =
    { $count ->
        [one] { $count } lamp
       *[other] { $count } lamps
    }"""


def write(plan: Plan, file: Weblate | Pontoon, id: str, text: str) -> None:
    """Writes a translation in an open file, and saves it."""
    file.write(id, text)
    file.save()
    plan.expected[id] = " ".join(text.split())


def opened_and_saved(plan: Plan, tool: Tool) -> States:
    for name in plan.names():
        tool(plan, name).save()
    return {}


def one_text_changed(plan: Plan, tool: Tool) -> States:
    """A review was of the text that was there."""
    write(plan, tool(plan, "streets"), COMMENTED, "Nocą każda ulica jest oświetlona.")
    return {COMMENTED: "draft"}


def plural_changed(plan: Plan, tool: Tool) -> States:
    text = plural("czyn", "czyny", "czynów", "czynu")
    write(plan, tool(plan, "units"), PLURAL, text)
    return {PLURAL: "draft"}


def stale_text_renewed(plan: Plan, tool: Tool) -> States:
    plan.change(PAGE, "before you begin", "before you start")
    plan.sync()
    assert plan.states()[LINKED] == "stale"
    text = "Zanim zaczniesz, przeczytaj [o planie]({ $link-about-the-plan })."
    write(plan, tool(plan, "streets"), LINKED, text)
    return {LINKED: "draft"}


def stale_text_left_alone(plan: Plan, tool: Tool) -> States:
    plan.change(PAGE, "walk through the town", "walk through the whole town")
    plan.sync()
    tool(plan, "streets").save()
    return {"streets-p-officers-walk-through": "stale"}


def changed_before_sync_offered_the_new_english(plan: Plan, tool: Tool) -> States:
    id = "streets-p-we-repair-a"
    plan.change(PAGE, "within a week", "within a day")
    write(plan, tool(plan, "streets"), id, "Zepsutą latarnię naprawimy w tydzień.")
    return {id: "stale"}


def opened_before_sync_and_changed_after_it(plan: Plan, tool: Tool) -> States:
    """The comment in the old file tells which English it was.

    Pontoon's files have no such comment, so that what was offered last counts (design section 5):
    nothing is promised there.
    """
    id = "streets-p-tell-us-when"
    file = tool(plan, "streets")
    plan.change(PAGE, "something unsafe", "something dangerous")
    plan.sync()
    write(plan, file, id, "Daj nam znać, gdy widzisz coś niebezpiecznego.")
    return {id: "stale"}


def old_file_returned(plan: Plan, tool: Tool) -> States:
    """An agency returns the file that it got before the English changed, over a newer translation."""
    id = "index-p-welcome-to-the"
    old_text, old_file = plan.expected[id], tool(plan, "index")
    plan.change("content/index.md", "Welcome to the plan", "Welcome to the new plan")
    plan.sync()
    write(plan, tool(plan, "index"), id, "Witamy w nowym planie naszego miasta.")
    plan.sync()
    assert plan.states()[id] == "draft"
    write(plan, old_file, id, old_text)
    return {id: "stale"}


def missing_text_translated(plan: Plan, tool: Tool) -> States:
    id = "streets-p-new-benches-stand"
    plan.add(PAGE, "New benches stand in the market square.")
    plan.sync()
    assert plan.states()[id] == "missing"
    write(plan, tool(plan, "streets"), id, "Na rynku stoją nowe ławki.")
    return {id: "draft"}


def missing_plural_translated(plan: Plan, tool: Tool) -> States:
    """Its offer is a comment of many lines."""
    id = "lamps"
    plan.add("locales/en/units.ftl", LAMPS)
    plan.sync()
    assert plan.states()[id] == "missing"
    write(plan, tool(plan, "units"), id, plural("latarnia", "latarnie", "latarni", "latarni"))
    return {id: "draft"}


def text_gone_and_back(plan: Plan, tool: Tool) -> States:
    """What `sync` keeps as a comment while the English is gone. Pontoon's files have no comments."""
    paragraph = "We cut the hedges in every park.\n"
    plan.change(PAGE, paragraph, "")
    plan.sync()
    assert "streets-p-we-cut-the" not in plan.texts()
    tool(plan, "streets").save()
    plan.sync()
    plan.add(PAGE, paragraph)
    return {}


def plural(one: str, few: str, many: str, other: str) -> str:
    """A translation of several lines, as a translator types it."""
    forms = [("[one]", one), ("[few]", few), ("[many]", many), ("*[other]", other)]
    lines = [f"    {key:>8} {{ $count }} {word}" for key, word in forms]
    return "\n".join(["{ $count ->", *lines, "}"])


CASES: dict[Tool, list[Case]] = {
    tool: [
        opened_and_saved,
        one_text_changed,
        plural_changed,
        stale_text_renewed,
        stale_text_left_alone,
        changed_before_sync_offered_the_new_english,
        old_file_returned,
        missing_text_translated,
        missing_plural_translated,
    ]
    for tool in TOOLS
}
CASES[Weblate] += [opened_before_sync_and_changed_after_it, text_gone_and_back]
