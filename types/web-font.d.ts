/** The address of the web font, which the build makes (`src/typeface/plugin.ts`). */
declare module '@web-font/plex-sans.font' {
  const address: string;
  export default address;
}
