/** Lets style sheets reserve space for what the application shows at the moment that an address names: `html[data-moment]`. */
export function markMoment(): void {
  if (/[#&](?:step|t)[-=]/.test(location.hash)) document.documentElement.dataset.moment = '';
}
