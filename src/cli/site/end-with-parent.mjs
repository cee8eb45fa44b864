/** Loaded into a child process: where its parent is killed and cannot say so, it ends as well. */
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.channel?.unref();
