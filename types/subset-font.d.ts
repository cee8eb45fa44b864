/** What the build uses of `subset-font`; the published types do not have all its options. */
declare module 'subset-font' {
  interface Options {
    /** The format of the result. */
    readonly targetFormat: 'sfnt' | 'woff2';
    /** The parts that are kept of the axes of a variable font, or the one value of each. */
    readonly variationAxes: Readonly<
      Record<string, number | { readonly min: number; readonly max: number }>
    >;
    /** The OpenType features that are kept, by their tags. */
    readonly keepFeatures: readonly string[];
    /** Leaves out what aligns outlines with the pixels of old screens. */
    readonly noHinting: boolean;
  }

  /** Makes a font with only those characters of a font that are in a text. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
