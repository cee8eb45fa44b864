/** Elements that run, load, submit, frame, restyle or redirect. No text of a document or of the model makes one. */
const active =
  'script, style, link, base, meta, iframe, frame, object, embed, applet, portal, form, input:not([type=search]), textarea, dialog, marquee, template, noscript, img, picture, video, audio, source, math, foreignObject, use[href^="data:"], animate, set';

const carriesAddress = ['href', 'src', 'xlink:href', 'action', 'formaction', 'srcset', 'poster'];
const isHarmless = /^(?:https?:\/\/|mailto:|#|\/(?![/\\])|$)/i;
/** What the site makes itself: a download beside its table. */
const isDownload = /^data:text\/(?:csv|plain)[;,]/;

/** What is active below a part of a page, each as its markup; needs nothing around it, so that it can run in a page. */
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
