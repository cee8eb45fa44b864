/** Elements that run, load, submit, embed, restyle or redirect. No text of a document or of the model may create one. */
const active =
  'script, style, link, base, meta, iframe, frame, object, embed, applet, portal, form, input:not([type=search]), textarea, dialog, marquee, template, noscript, img, picture, video, audio, source, math, foreignObject, use[href^="data:"], animate, set';

const carriesAddress = ['href', 'src', 'xlink:href', 'action', 'formaction', 'srcset', 'poster'];
const isHarmless = /^(?:https?:\/\/|mailto:|#|\/(?![/\\])|$)/i;
/** The site's own data address: a download next to its table. */
const isDownload = /^data:text\/(?:csv|plain)[;,]/;

/** The markup of active elements in a part of a page. It uses nothing outside itself, so that it can run in a page. */
export function activeParts(root: ParentNode): readonly string[] {
  const elements = [...root.querySelectorAll('*')];
  const found = elements.filter(
    (element) =>
      element.matches(active) ||
      [...element.attributes].some(
        ({ name, value }) =>
          name.startsWith('on') ||
          name === 'srcdoc' ||
          (carriesAddress.includes(name) && !isHarmless.test(value) && !isDownload.test(value)),
      ),
  );
  return found.map((element) => element.outerHTML.slice(0, 200));
}
