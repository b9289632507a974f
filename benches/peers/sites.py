"""Writes one site's material as fingerpost, Hugo and Eleventy want it."""

import json
import posixpath
import re
import shutil
import subprocess
from pathlib import Path

import material
from material import BASE_URL, LANGUAGES, PUBLISHER, SITE

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
FRAME = ("skip-link nav-languages nav-contents nav-breadcrumb nav-steps step-previous step-next").split()


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def frame_words(lang):
    """The words around a page, as the theme of fingerpost has them, for the others too."""
    text = (REPOSITORY / f"locales/{lang}/theme.ftl").read_text(encoding="utf-8")
    return {id: re.search(rf"^{id} = (.*)$", text, re.M).group(1) for id in FRAME}


def relative(page, to):
    """From a page's file to another's."""
    return posixpath.relpath(to.file, posixpath.dirname(page.file) or ".")


def front_matter(page, made, lang, order):
    title, description = made[0].text[lang], made[1].text[lang]
    lines = [f"title = {quoted(title)}", f"description = {quoted(description)}"]
    if page.path:
        lines.append(f"{order} = {page.order}")
    return "+++\n" + "\n".join(lines) + "\n+++\n"


def fingerpost(folder, pages, program):
    """English in Markdown; `sync` offers its texts to translators, and every offer is taken."""
    lines = [f'base_url = "{BASE_URL}"', 'theme = "peers"', "[plan]"]
    lines += [f"name = {quoted(SITE['en'])}", f"publisher = {quoted(PUBLISHER['en'])}"]
    lines += ["period = { start = 2023, end = 2027 }", "edition = { start = 2023, end = 2024 }"]
    for code, (tag, _, name) in LANGUAGES.items():
        lines += ["[[languages]]", f'code = "{code}"', f'tag = "{tag}"']
        lines += [f'format = "{tag}"', f"name = {quoted(name)}"]
    write(folder / "fingerpost.toml", "\n".join(lines) + "\n")
    shutil.copytree(HERE / "fingerpost/templates", folder / "themes/peers/templates")
    for page in pages:
        made = material.blocks(page)
        text = front_matter(page, made, "en", "order")
        text += material.markdown(made, "en", lambda to: relative(page, to))
        write(folder / "content" / page.file, text)

    def run(*arguments):
        subprocess.run(
            [program, *arguments], cwd=folder, check=True, stdout=subprocess.DEVNULL
        )

    run("sync")
    site = {SITE["en"]: SITE, PUBLISHER["en"]: PUBLISHER}
    for lang in list(LANGUAGES)[1:]:
        take_offers(folder / f"locales/{lang}/site.ftl", lang, site)
    for page in pages:
        texts = {slots(text): every for text, every in messages(material.blocks(page))}
        name = page.path.replace("/", "-") or "index"
        for lang in list(LANGUAGES)[1:]:
            take_offers(folder / f"locales/{lang}/{name}.ftl", lang, texts)
    run("sync")
    for lang in list(LANGUAGES)[1:]:
        run("accept", "--reviewed", lang, "--all")


def messages(made):
    """The English of each message of a page, and the block's texts."""
    for block in made:
        if block.kind == "figure":
            continue
        texts = block.text
        if block.kind == "child":
            texts = {lang: f"[{text}]({{0}})" for lang, text in texts.items()}
        yield texts["en"], texts


def slots(text):
    """A text with its placeables made equal."""
    return re.sub(r"\{[^}]*\}", "{}", text)


def take_offers(path, lang, texts):
    """Writes a translation after each offer in a translator's file, with the offer's own links."""
    out = []
    english = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# English: "):
            english = line.removeprefix("# English: ")
        if line.startswith("# ") and line.endswith(" ="):
            names = iter(re.findall(r"\{[^}]*\}", english))
            text = re.sub(r"\{[^}]*\}", lambda _: next(names), texts[slots(english)][lang])
            line = f"{line[2:]} {text}"
        out.append(line)
    write(path, "\n".join(out) + "\n")


def hugo(folder, pages):
    configuration = {
        "baseURL": BASE_URL,
        "defaultContentLanguage": "en",
        "defaultContentLanguageInSubdir": True,
        "disableKinds": ["taxonomy", "term", "rss", "404"],
        "markup": {
            "goldmark": {
                "renderHooks": {"link": {"useEmbedded": "always"}},
                "extensions": {"typographer": {"disable": True}},
            }
        },
        "languages": {
            code: {
                "locale": tag,
                "direction": direction,
                "label": name,
                "weight": at + 1,
                "title": SITE[code],
                "contentDir": f"content/{code}",
                "params": {"publisher": PUBLISHER[code]},
            }
            for at, (code, (tag, direction, name)) in enumerate(LANGUAGES.items())
        },
    }
    write(folder / "hugo.json", json.dumps(configuration, ensure_ascii=False, indent=1))
    shutil.copytree(HERE / "hugo/layouts", folder / "layouts")
    shutil.copy(REPOSITORY / "themes/council/assets/style.css", make(folder / "static"))
    for lang in LANGUAGES:
        write(folder / f"i18n/{lang}.json", json.dumps(frame_words(lang), ensure_ascii=False))
    for page in pages:
        made = material.blocks(page)
        for lang in LANGUAGES:
            text = front_matter(page, made, lang, "weight")
            text += material.markdown(made, lang, lambda to: hugo_link(page, to))
            write(folder / f"content/{lang}" / hugo_file(page), text)


def hugo_file(page):
    return page.file if page.path else "_index.md"


def hugo_link(page, to):
    return "/" + hugo_file(to)


def eleventy(folder, pages, modules):
    languages = {
        code: {
            "tag": tag,
            "dir": direction,
            "name": name,
            "site": SITE[code],
            "publisher": PUBLISHER[code],
            "words": frame_words(code),
        }
        for code, (tag, direction, name) in LANGUAGES.items()
    }
    write(folder / "_data/languages.json", json.dumps(languages, ensure_ascii=False))
    write(folder / "_data/base.json", quoted(BASE_URL.rstrip("/")))
    shutil.copy(HERE / "eleventy/page.njk", make(folder / "_includes"))
    shutil.copy(HERE / "eleventy/sitemap.njk", folder)
    shutil.copy(HERE / "eleventy/eleventy.config.js", folder)
    shutil.copy(HERE / "eleventy/package.json", folder)
    shutil.copy(REPOSITORY / "themes/council/assets/style.css", folder)
    (folder / "node_modules").symlink_to(modules)
    for lang in LANGUAGES:
        data = {"lang": lang, "tags": [lang], "layout": "page.njk"}
        write(folder / f"{lang}/{lang}.json", json.dumps(data))
    for page in pages:
        made = material.blocks(page)
        for lang in LANGUAGES:
            data = {
                "title": made[0].text[lang],
                "description": made[1].text[lang],
                "order": page.order,
                "place": page.url,
                "permalink": f"/{lang}/{page.url}index.html",
            }
            text = f"---json\n{json.dumps(data, ensure_ascii=False)}\n---\n"
            text += material.markdown(made, lang, lambda to: f"/{lang}/{to.url}")
            write(folder / lang / hugo_file(page).replace("_index", "index"), text)


def make(folder):
    folder.mkdir(parents=True, exist_ok=True)
    return folder
