/** Is the page, and each part of it in another language, marked with its language and direction? */
import { languages } from '../languages.mjs';

export function look(tab) {
  return tab.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    parts: [...document.querySelectorAll('body [lang]')].map((part) => ({
      lang: part.lang,
      direction: getComputedStyle(part).direction,
      text: part.textContent.trim().slice(0, 30),
    })),
  }));
}

export function check({ page, language }) {
  const { tag, dir } = page.spoken;
  const findings = [];
  if (language.lang !== tag) findings.push(`html lang is "${language.lang}", expected "${tag}"`);
  if (language.dir !== dir) findings.push(`html dir is "${language.dir}", expected "${dir}"`);
  return [...findings, ...language.parts.flatMap(judgePart)];
}

function judgePart({ lang, direction, text }) {
  const known = languages.find((language) => language.tag === lang);
  if (!known) return [`lang="${lang}" on "${text}" is no language of the site`];
  return known.dir === direction ? [] : [`"${text}" is in ${lang} but runs ${direction}: its dir is missing`];
}
