/** The token in what somebody pasted: a whole sign-in link, its query, or the token itself. Nothing where there is none. */
export function tokenIn(pasted: string): string | undefined {
  const text = pasted.trim();
  const inQuery = /[?&]token=([^&#\s]+)/.exec(`${text.includes('?') ? '' : '?'}${text}`);
  if (inQuery?.[1] !== undefined) {
    try {
      return decodeURIComponent(inQuery[1]);
    } catch {
      return undefined;
    }
  }
  return /^[\w.~-]{8,}$/.test(text) ? text : undefined;
}

/** A demo person's link, if it leads to the sign-in of this very site; anything else is not followed. */
export function sameSiteSignIn(link: string, origin: string): string | undefined {
  const url = URL.canParse(link, origin) ? new URL(link, origin) : undefined;
  return url !== undefined && url.origin === origin && url.pathname === '/sign-in'
    ? url.pathname + url.search
    : undefined;
}
