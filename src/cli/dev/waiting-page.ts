import type { Locale } from './locale';

const texts = {
  en: {
    title: 'Preparing the English pages',
    waiting: 'This page appears by itself when they are ready. The terminal shows the progress.',
    ended: 'The development server has ended. The terminal shows why.',
  },
  fr: {
    title: 'Préparation des pages françaises',
    waiting:
      'Cette page s’affichera d’elle-même dès qu’elles seront prêtes. Le terminal montre l’avancement.',
    ended: 'Le serveur de développement s’est arrêté. Le terminal indique pourquoi.',
  },
} as const satisfies Record<Locale, object>;

/**
 * What a browser shows while a language starts. Its script asks for the same address as something other than a page,
 * to which the server responds once the language is ready. It asks for no icon, which could start the other language.
 */
export function waitingPage(locale: Locale): string {
  const { title, waiting, ended } = texts[locale];
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<noscript><meta http-equiv="refresh" content="3"></noscript>
<title>${title}</title>
<style>body { max-width: 40rem; margin: 4rem auto; padding: 0 1rem; font: 1.125rem/1.6 system-ui, sans-serif }</style>
<main>
  <h1>${title}</h1>
  <p role="status">${waiting}</p>
</main>
<script>
  fetch(location.href, { method: 'HEAD', headers: { accept: '*/*' } }).then(
    () => location.reload(),
    () => { document.querySelector('p').textContent = ${JSON.stringify(ended)}; },
  );
</script>
</html>
`;
}
