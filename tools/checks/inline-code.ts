/** Finds what a strict content security policy refuses in a page: script and style that are not files of their own. */

/** The first script, style or handler that stands in the page itself, as its opening tag; undefined when there is none. */
export function findInline(page: string): string | undefined {
  return /<script(?![^>]*\ssrc=)[^>]*>|<style[^>]*>|<[^>]*\s(?:style|on\w+)=[^>]*>/i.exec(page)?.[0];
}
