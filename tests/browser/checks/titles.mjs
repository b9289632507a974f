/** Has each page of a language a title of its own? */

export function check(visits) {
  const groups = new Map();
  for (const { page, head } of visits.filter((visit) => visit.head)) {
    const key = `${page.language?.code ?? 'the root'}: "${head.titles[0]}"`;
    groups.set(key, [...(groups.get(key) ?? []), page.path]);
  }
  const shared = [...groups].filter(([, paths]) => paths.length > 1);
  return shared.map(([key, paths]) => `${key} is the title of ${paths.join(' and ')}`);
}
