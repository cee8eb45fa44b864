/** Docusaurus has the types of webpack, whose compiler Rspack's resembles. */
export function asWebpack(plugin: { readonly apply: (compiler: never) => void }) {
  const apply = plugin.apply.bind(plugin);
  return { apply: (compiler: unknown) => void Reflect.apply(apply, undefined, [compiler]) };
}
