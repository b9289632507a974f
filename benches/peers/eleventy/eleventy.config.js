import footnotes from "markdown-it-footnote";

// The tree of one language, worked out once.
const trees = new WeakMap();

function read(items) {
  const byPlace = new Map(items.map((item) => [item.data.place, item]));
  const children = new Map();
  const above = (place) => (place === "" ? null : place.replace(/[^/]*\/$/, ""));
  for (const item of items) {
    const parent = above(item.data.place);
    if (parent === null) continue;
    if (!children.has(parent)) children.set(parent, []);
    children.get(parent).push(item);
  }
  for (const list of children.values()) list.sort((a, b) => a.data.order - b.data.order);
  const order = [];
  const walk = (place) => {
    for (const item of children.get(place) ?? []) {
      order.push(item);
      walk(item.data.place);
    }
  };
  walk("");
  const at = new Map(order.map((item, index) => [item.data.place, index]));
  return { byPlace, children, above, order, at };
}

function tree(items, place) {
  if (!trees.has(items)) trees.set(items, read(items));
  const { byPlace, children, above, order, at } = trees.get(items);
  const steps = [];
  for (let step = above(place); step !== null; step = above(step)) steps.unshift(byPlace.get(step));
  const within = steps[1] ?? (place === "" ? null : byPlace.get(place));
  const index = at.get(place);
  return {
    above: steps,
    top: children.get("") ?? [],
    within,
    children: within ? (children.get(within.data.place) ?? []) : [],
    previous: order[index - 1],
    next: order[index + 1],
  };
}

export default function (eleventy) {
  eleventy.amendLibrary("md", (library) => library.use(footnotes));
  eleventy.addFilter("tree", tree);
  eleventy.addPassthroughCopy("style.css");
  eleventy.setQuietMode(true);
}

export const config = {
  markdownTemplateEngine: false,
  dir: { includes: "_includes", data: "_data" },
};
