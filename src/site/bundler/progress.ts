const id = 'nprogress';

/**
 * Replaces the library of that name, which the theme shows while a page loads slowly: the library writes its
 * markup through `innerHTML`, which Trusted Types block. The theme's own style sheet draws this replacement.
 */
const progress = {
  configure(): void {
    // The theme disables the spinner, which does not exist here.
  },
  start(): void {
    if (document.getElementById(id) !== null) return;
    const bar = document.createElement('div');
    bar.className = 'bar';
    const root = document.createElement('div');
    root.id = id;
    root.append(bar);
    document.body.append(root);
  },
  done(): void {
    document.getElementById(id)?.remove();
  },
};

export default progress;
