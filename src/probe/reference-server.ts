/**
 * The two programs of a calibration. Other work would be another unit of speed, and stored baselines hold this one. Each is passed to Node as text (works from source and bundle alike): nothing from
 * outside its braces.
 */

/**
 * A server on a free port of loopback, which it prints. Each answer is about a millisecond of what handlers do: JSON in and out,
 * strings, a map, a sort. It ends with whoever started it: when its standard input closes.
 */
export function serve(): void {
  const { createServer } = process.getBuiltinModule('node:http');
  const items = Array.from({ length: 400 }, (_, id) => ({
    id,
    name: `item ${String(id)} ${'abcdefgh'.slice(id % 8)}`,
    price: id * 1.25,
    tags: [`a${String(id % 7)}`, `b${String(id % 5)}`],
  }));
  const stored = JSON.stringify(items);
  const server = createServer((_request, response) => {
    const found = JSON.parse(stored) as typeof items;
    const prices = new Map<string, number>();
    for (const { name, price } of found)
      for (const word of name.split(' ')) prices.set(word, (prices.get(word) ?? 0) + price);
    found.sort((a, b) => (a.name < b.name ? -1 : 1));
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ words: prices.size, first: found.slice(0, 20) }));
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.stdout.write(`${String(typeof address === 'object' ? address?.port : 0)}\n`);
  });
  process.stdin.on('close', () => process.exit());
  process.stdin.resume();
}

/** Starts the server (its program is the second argument), asks it for so many seconds, prints the median answer in milliseconds. */
export function ask(): void {
  const { spawn } = process.getBuiltinModule('node:child_process');
  const { Agent, get } = process.getBuiltinModule('node:http');
  const { setTimeout } = process.getBuiltinModule('node:timers/promises');
  /** Until the compiler has done what it will do; then one every 10 ms, or when the one before is answered. */
  const WARM_UP = 100;
  const PACE_MS = 10;
  const [seconds, program] = [Number(process.argv[1]), String(process.argv[2])];
  const server = spawn(process.execPath, ['-e', program], {
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  const agent = new Agent({ keepAlive: true });
  const answer = (port: number): Promise<number> =>
    new Promise((resolve, reject) => {
      const begin = process.hrtime.bigint();
      get({ host: '127.0.0.1', port, agent }, (response) => {
        response.resume();
        response.on('end', () => {
          resolve(Number(process.hrtime.bigint() - begin) / 1e6);
        });
      }).on('error', reject);
    });
  const measure = async (port: number): Promise<number> => {
    for (let i = 0; i < WARM_UP; i += 1) await answer(port);
    const times: number[] = [];
    const end = Date.now() + seconds * 1000;
    while (Date.now() < end) {
      const took = await answer(port);
      times.push(took);
      await setTimeout(Math.max(0, PACE_MS - took));
    }
    times.sort((a, b) => a - b);
    return times[Math.floor(times.length / 2)] ?? 0;
  };
  const leave = (code: number): void => {
    server.kill('SIGKILL');
    process.exit(code);
  };
  for (const end of ['error', 'exit']) server.once(end, () => leave(1));
  server.stdout.once('data', (line: Buffer) => {
    measure(Number(line.toString())).then(
      (middle) => process.stdout.write(String(middle), () => leave(0)),
      () => leave(1),
    );
  });
}
