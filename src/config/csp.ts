/**
 * Content security policy of every page: everything from here, nothing inline. WebAssembly is for the search.
 * `frame-ancestors` works only as a header; it stands in public/_headers.
 */
export const CSP = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
