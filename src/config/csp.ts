/**
 * Content security policy of every page: everything from here, nothing inline.
 * `frame-ancestors` works only as a header; it stands in public/_headers.
 */
export const CSP = [
  "default-src 'self'",
  "script-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
