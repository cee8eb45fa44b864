/** The pages have one version: nothing to warn of, and no page carries the words for it. */
export default function DocVersionBanner(): null {
  return null;
}
