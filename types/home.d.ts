// Made by src/home/plugin.ts for the language of the build.
declare module '@generated/home/default/views.json' {
  const views: import('@site/src/home/data').ViewsData;
  export default views;
}
declare module '@generated/home/default/readers.json' {
  const readers: import('@site/src/home/data').ReadersData;
  export default readers;
}
declare module '@generated/home/default/numbers.json' {
  const numbers: import('@site/src/home/data').NumbersData;
  export default numbers;
}
