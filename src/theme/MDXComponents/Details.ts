/** The native element needs no JavaScript, opens when the browser finds text in it, and can be printed unfolded. */
export default 'details';
