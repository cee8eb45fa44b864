import address from '@web-font/plex-sans.font';

/** In a picture, the name of the typeface, then fonts of about its width for programs that read no fonts from files. */
export const fonts = "Plex, 'IBM Plex Sans', Arial, 'Liberation Sans', sans-serif";

/** The typeface as part of a picture, which may load nothing; undefined if the page is offline and has not kept it. */
export async function embeddedFace(): Promise<SVGStyleElement | undefined> {
  const response = await fetch(address).catch(() => undefined);
  if (response?.ok !== true) return undefined;
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  const source = await dataUrl(await response.blob());
  style.textContent = `@font-face{font-family:Plex;font-weight:400 700;src:url(${source})}`;
  return style;
}

function dataUrl(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      if (typeof reader.result === 'string') resolve(reader.result);
    });
    reader.addEventListener('error', () =>
      reject(new Error('The browser cannot read the typeface.')),
    );
    reader.readAsDataURL(file);
  });
}
