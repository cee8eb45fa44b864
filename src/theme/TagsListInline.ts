/** No page has tags: the stock list would bring its styles to every page. */
export default function TagsListInline(): null {
  return null;
}
