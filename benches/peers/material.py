"""What the sites are made of: the same pages in five languages, made up, the same on every run.

A site is a list of pages; a page has blocks in every language. How a generator wants them written is
no business of this file.
"""

import random
from dataclasses import dataclass, field

LANGUAGES = {
    "en": ("en-GB", "ltr", "English"),
    "ar": ("ar", "rtl", "العربية"),
    "zh": ("zh-Hans", "ltr", "简体中文"),
    "pl": ("pl", "ltr", "Polski"),
    "pa": ("pa", "ltr", "ਪੰਜਾਬੀ"),
}
SITE = {
    "en": "Safety plan",
    "ar": "خطة السلامة",
    "zh": "安全计划",
    "pl": "Plan bezpieczeństwa",
    "pa": "ਸੁਰੱਖਿਆ ਯੋਜਨਾ",
}
PUBLISHER = {
    "en": "Borough council",
    "ar": "مجلس البلدية",
    "zh": "区议会",
    "pl": "Rada gminy",
    "pa": "ਬੋਰੋ ਕੌਂਸਲ",
}
BASE_URL = "https://plan.example/"

WORDS = {
    "en": """every street road park school shop house family child young old people neighbour council
        police officer partner service plan aim action year month week day report call help support advice
        safe safer quiet open clean bright local public shared early careful steady meet speak listen visit
        work train teach learn watch protect prevent reduce improve build keep with from about near after
        before between their our this that more less many again together""",
    "ar": """كل شارع طريق حديقة مدرسة متجر بيت عائلة طفل شاب كبير ناس جار مجلس شرطة ضابط شريك خدمة خطة هدف
        عمل سنة شهر أسبوع يوم تقرير اتصال مساعدة دعم نصيحة آمن هادئ مفتوح نظيف محلي عام مشترك مبكر دقيق
        يلتقي يتحدث يستمع يزور يعمل يدرب يعلم يتعلم يراقب يحمي يمنع يقلل يحسن يبني يحفظ مع من عن قرب بعد
        قبل بين هذا تلك أكثر أقل كثير معا""",
    "zh": """每条 街道 道路 公园 学校 商店 房屋 家庭 儿童 青年 老人 居民 邻居 议会 警察 官员 伙伴 服务 计划 目标 行动
        今年 每月 每周 每天 报告 电话 帮助 支持 建议 安全 安静 开放 清洁 明亮 本地 公共 共同 及早 仔细 稳定 会面
        交谈 倾听 走访 工作 培训 教育 学习 关注 保护 预防 减少 改善 建设 保持 以及 来自 关于 附近 之后 之前 之间
        他们 我们 这个 那个 更多 较少 许多 再次 一起""",
    "pl": """każda ulica droga park szkoła sklep dom rodzina dziecko młody starszy ludzie sąsiad rada policja
        urzędnik partner usługa plan cel działanie rok miesiąc tydzień dzień zgłoszenie telefon pomoc wsparcie
        porada bezpieczny cichy otwarty czysty jasny lokalny publiczny wspólny wczesny ostrożny stały
        spotykać mówić słuchać odwiedzać pracować szkolić uczyć obserwować chronić zapobiegać zmniejszać
        poprawiać budować utrzymywać przez między przed wkrótce więcej mniej wiele razem""",
    "pa": """ਹਰ ਗਲੀ ਸੜਕ ਪਾਰਕ ਸਕੂਲ ਦੁਕਾਨ ਘਰ ਪਰਿਵਾਰ ਬੱਚਾ ਨੌਜਵਾਨ ਬਜ਼ੁਰਗ ਲੋਕ ਗੁਆਂਢੀ ਕੌਂਸਲ ਪੁਲਿਸ ਅਧਿਕਾਰੀ ਸਾਥੀ
        ਸੇਵਾ ਯੋਜਨਾ ਟੀਚਾ ਕਾਰਵਾਈ ਸਾਲ ਮਹੀਨਾ ਹਫ਼ਤਾ ਦਿਨ ਰਿਪੋਰਟ ਫ਼ੋਨ ਮਦਦ ਸਹਾਇਤਾ ਸਲਾਹ ਸੁਰੱਖਿਅਤ ਸ਼ਾਂਤ ਖੁੱਲ੍ਹਾ ਸਾਫ਼
        ਸਥਾਨਕ ਜਨਤਕ ਸਾਂਝਾ ਜਲਦੀ ਧਿਆਨ ਮਿਲਣਾ ਬੋਲਣਾ ਸੁਣਨਾ ਕੰਮ ਸਿਖਲਾਈ ਸਿੱਖਣਾ ਦੇਖਣਾ ਬਚਾਉਣਾ ਰੋਕਣਾ ਘਟਾਉਣਾ ਸੁਧਾਰਨਾ
        ਬਣਾਉਣਾ ਰੱਖਣਾ ਨਾਲ ਬਾਰੇ ਨੇੜੇ ਬਾਅਦ ਪਹਿਲਾਂ ਵਿਚਕਾਰ ਸਾਡਾ ਇਹ ਉਹ ਵੱਧ ਘੱਟ ਬਹੁਤ ਇਕੱਠੇ""",
}
WORDS = {lang: words.split() for lang, words in WORDS.items()}
STOP = {"zh": "。", "pa": "।"}

SECTION = 20
PART = 20 * SECTION


@dataclass
class Page:
    """A page: its path below the language without an ending, and its place in the tree."""

    path: str
    is_index: bool
    order: int
    number: int
    children: list = field(default_factory=list)
    links: list = field(default_factory=list)

    @property
    def file(self):
        """The Markdown file, as fingerpost names it."""
        if not self.path:
            return "index.md"
        return f"{self.path}/_index.md" if self.is_index else f"{self.path}.md"

    @property
    def url(self):
        return f"{self.path}/" if self.path else ""


@dataclass
class Block:
    """A block: its kind, and the text of each language.

    In a text `{0}`, `{1}` ... stand for the pages in `links`, as `[words]({0})`; `{note}` is the mark of
    the footnote, and `**` makes strong.
    """

    kind: str
    text: dict
    links: list = field(default_factory=list)


def pages(count):
    """`count` pages of one language: home, then sections of 20; of more than 400, parts of 20 sections."""
    home = Page("", True, 0, 0)
    every = [home]

    def add(path, is_index, order, above):
        page = Page(path, is_index, order, len(every))
        every.append(page)
        above.children.append(page)
        return page

    size = SECTION if count >= 100 else 7

    def sections(folder, above, left):
        made = 0
        at = 0
        while made < left:
            at += 1
            section = add(f"{folder}section-{at}", True, at, above)
            made += 1
            for topic in range(1, min(size, left - made + 1)):
                add(f"{section.path}/topic-{topic}", False, topic, section)
                made += 1

    left = count - 1
    if left <= PART:
        sections("", home, left)
    else:
        at = 0
        while left > 0:
            at += 1
            part = add(f"part-{at}", True, at, home)
            below = min(left - 1, PART)
            sections(f"part-{at}/", part, below)
            left -= 1 + below
    for page in every:
        near = every[(page.number + 1) % count]
        far = every[(page.number * 7919 + 31) % count]
        page.links = [home, near, far]
    return every


class Writer:
    """Writes sentences of one page in one language."""

    def __init__(self, lang, number):
        self.lang = lang
        self.random = random.Random(f"{lang} {number}")

    def phrase(self, words):
        chosen = self.random.choices(WORDS[self.lang], k=words)
        text = ("" if self.lang == "zh" else " ").join(chosen)
        return text[0].upper() + text[1:]

    def sentence(self, words):
        return self.phrase(words) + STOP.get(self.lang, ".")

    def paragraph(self, marks=()):
        gap = "" if self.lang == "zh" else " "
        sentences = [self.sentence(words) for words in (16, 11, 19, 9)]
        for at, mark in enumerate(marks):
            sentences[at] = mark + gap + sentences[at]
        return gap.join(sentences)


def blocks(page):
    """The blocks of a page, title and description first: about 600 words a language."""
    writers = {lang: Writer(lang, page.number) for lang in LANGUAGES}

    def each(write):
        return {lang: write(writer) for lang, writer in writers.items()}

    def paragraph():
        return Block("p", each(Writer.paragraph))

    def linked(target, *more):
        marks = lambda writer: [f"[{writer.phrase(3)}]({{0}}).", *more]
        return Block("p", each(lambda writer: writer.paragraph(marks(writer))), [target])

    def heading(level):
        return Block(f"h{level}", each(lambda writer: writer.phrase(4)))

    def item(kind):
        return Block(kind, each(lambda writer: writer.sentence(10)))

    home, near, far = page.links
    gap = lambda lang: "" if lang == "zh" else " "
    strong = Block(
        "p", each(lambda writer: f"**{writer.phrase(2)}**{gap(writer.lang)}{writer.paragraph()}")
    )
    noted = Block("p", each(lambda writer: writer.paragraph() + "{note}"))
    made = [
        Block("title", each(lambda writer: f"{writer.phrase(3)} {page.number + 1}")),
        Block("description", each(lambda writer: writer.sentence(14))),
        linked(home),
        heading(2),
        strong,
        noted,
        heading(2),
        *[item("li") for _ in range(5)],
        linked(near),
        heading(2),
        *[Block("th", each(lambda writer: writer.phrase(2))) for _ in range(3)],
    ]
    for _ in range(4):
        made.append(Block("td", each(lambda writer: writer.phrase(3))))
        for _ in range(2):
            figure = str(writers["en"].random.randrange(10, 1000))
            made.append(Block("figure", dict.fromkeys(LANGUAGES, figure)))
    made += [paragraph(), heading(3), linked(far)]
    made += [item("ol") for _ in range(3)]
    made += [Block("child", each(lambda writer: writer.phrase(4)), [child]) for child in page.children]
    made += [paragraph(), paragraph(), Block("note", each(lambda writer: writer.sentence(15)))]
    return made


def markdown(made, lang, link):
    """The prose of a page in Markdown; `link` gives the target of a page."""
    out = []
    cells = []
    last = None
    for block in made[2:]:
        text = block.text[lang]
        for at, target in enumerate(block.links):
            text = text.replace(f"({{{at}}})", f"({link(target)})")
        text = text.replace("{note}", "[^more]")
        if block.kind in ("th", "td", "figure"):
            cells.append(text)
            if len(cells) == 3:
                out.append("\n" if block.kind == "th" else "")
                out.append(f"| {' | '.join(cells)} |\n")
                if block.kind == "th":
                    out.append("|---|--:|--:|\n")
                cells = []
            last = block.kind
            continue
        start = {"h2": "## ", "h3": "### ", "li": "- ", "ol": "1. ", "child": "- ", "note": "[^more]: "}
        text = start.get(block.kind, "") + text
        if block.kind == "child":
            text = f"- [{text[2:]}]({link(block.links[0])})"
        joined = block.kind in ("li", "ol", "child") and block.kind == last
        out.append(f"{'' if joined else chr(10)}{text}\n")
        last = block.kind
    return "".join(out)


def last_words(made, lang):
    """A paragraph without marks, which every generator writes as it is."""
    return made[-2].text[lang]
