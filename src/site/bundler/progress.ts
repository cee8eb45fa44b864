const id = 'nprogress';

/**
 * Stands in for the library of that name, which the theme shows while a page takes long to load: it writes its
 * markup through `innerHTML`, which Trusted Types refuse. The theme's own style sheet draws this one.
 */
const progress = {
  configure(): void {
    // The theme turns a spinner off that is not there.
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
