/** The one cookie of this edition; its name carries the port, since cookies of all ports of a machine lie in one jar. */

/** The name of our cookie. */
export function cookieName(port: number): string {
  return `askwell-${port}`;
}

/** The value of a cookie in the header `Cookie`; undefined when it is not there. */
export function findCookie(header: string | undefined, name: string): string | undefined {
  if (header === undefined) return undefined;
  for (const part of header.split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}

/** The header `Set-Cookie`: out of reach of scripts, and never sent along from another site. */
export function formatCookie(
  name: string,
  value: string,
  options: { readonly days: number; readonly secure: boolean },
): string {
  const base = `${name}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${options.days * 86_400}`;
  return options.secure ? `${base}; Secure` : base;
}
