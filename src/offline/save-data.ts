type Connection = { readonly saveData?: boolean };

/** Whether the reader's browser is set to save data. Works in a page and in a worker. */
export function savesData(): boolean {
  const { connection }: Navigator & { readonly connection?: Connection } = navigator;
  return connection?.saveData === true;
}
