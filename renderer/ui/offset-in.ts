/** CSS pixels from the top of a page that scrolls, as it stands, to something on it. */
export function offsetIn(page: Element, part: Element | Range): number {
  return part.getBoundingClientRect().top - page.getBoundingClientRect().top;
}
