/** For the plain compiler, which does not read components; `astro check` knows the properties of each. */
declare module '*.astro' {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const component: (props: any) => unknown;
  export default component;
}
