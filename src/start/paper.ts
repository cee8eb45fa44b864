/**
 * Before a page is printed, says what its sheets have in their margins: its title, the day and its address, which the
 * print styles take from these properties. The template has set the title for readers without scripts; the application
 * may have opened another page since.
 */
export function nameOnPaper(): void {
  window.addEventListener('beforeprint', () => {
    const { style, lang } = document.documentElement;
    // French has an ordinal for the first day of a month, which browsers do not write.
    const day = new Date().toLocaleDateString(lang, { dateStyle: 'long' }).replace(/^1 /, '1er ');
    const properties = { title: document.title, date: day, address: origin + location.pathname };
    for (const [name, text] of Object.entries(properties)) {
      style.setProperty(`--paper-${name}`, JSON.stringify(text));
    }
  });
}
