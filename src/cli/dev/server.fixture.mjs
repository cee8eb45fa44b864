/** In place of a language's development server: `?end` ends it, `STUBBORN` lets no signal end it. */
import { createServer } from 'node:http';

const [locale, port] = process.argv.slice(2);
if (process.env.STUBBORN) for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, String);

console.log(`started ${locale} ${process.pid}`);
const server = createServer((request, response) => {
  if (request.url.endsWith('?end')) process.exit(7);
  response.end(`page of ${locale}`);
});
server.listen(port, 'localhost', () => setTimeout(() => process.send('ready'), 300));
