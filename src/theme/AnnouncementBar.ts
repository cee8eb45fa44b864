/** The site has no announcements; the stock bar would write its text through `innerHTML`, which Trusted Types block. */
export default function AnnouncementBar(): null {
  return null;
}
