import { experimental_AstroContainer as AstroContainer } from 'astro/container';

type Component = Parameters<AstroContainer['renderToString']>[0];

const container = AstroContainer.create();

/** The HTML of a component, as a page would hold it. */
export async function render<Props extends object>(
  component: (props: Props) => unknown,
  props: Props,
): Promise<string> {
  return (await container).renderToString(component as unknown as Component, {
    props: props as Record<string, unknown>,
  });
}
