/** The site announces nothing; the stock bar would write its text through `innerHTML`, which Trusted Types refuse. */
export default function AnnouncementBar(): null {
  return null;
}
