let message: HTMLElement | undefined;

/** Says why nothing happened, below the page; a screen reader announces it, each time. */
export function say(text: string): void {
  unsay();
  message = document.createElement('p');
  message.className = 'start-failure';
  message.role = 'alert';
  message.textContent = text;
  document.body.append(message);
}

export function unsay(): void {
  message?.remove();
}
