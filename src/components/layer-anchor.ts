/** The id of a layer's row in the table of responsibilities, the same in every language. */
export function layerAnchor(id: string): string {
  return `layer-${id}`;
}
