import {
  createServer,
  type IncomingMessage,
  request as ask,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** An upload that was finished through act's artifact server. */
export interface FinishedUpload {
  readonly runId: string;
  readonly name: string;
}

/**
 * Stands before act's artifact server, which does not speak with @actions/artifact 6.2 as it is
 * (nektos/act#6022, #6114): drops `mime_type`, pads `sig` again, and makes signed addresses lead back here.
 */
export class ArtifactShim implements AsyncDisposable {
  readonly #server: Server;
  #backendPort = 0;
  readonly uploads: FinishedUpload[] = [];

  private constructor() {
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  static async start(): Promise<ArtifactShim> {
    const shim = new ArtifactShim();
    await new Promise<void>((resolve) => shim.#server.listen(0, '127.0.0.1', resolve));
    return shim;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** act starts its server anew for every run, on a port we give it. */
  leadTo(port: number): void {
    this.#backendPort = port;
  }

  /** The runner's token: unsigned, with the claim the toolkit reads run and job from. */
  static token(runId: number): string {
    return `${jwtPart({ alg: 'none', typ: 'JWT' })}.${jwtPart({ scp: `Actions.Results:${runId}:${runId}`, exp: 4_102_444_800 })}.e2e`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    let body = Buffer.concat(chunks);
    const path = padded(request.url ?? '/');
    const twirp = path.includes('ArtifactService/') && request.method === 'POST';
    if (twirp) {
      const { mime_type: _dropped, ...rest } = JSON.parse(body.toString('utf8')) as Record<string, unknown>;
      body = Buffer.from(JSON.stringify(rest));
    }
    const answer = await this.#forward(request, path, body);
    let text = answer.body;
    if (twirp && answer.status === 200) {
      text = Buffer.from(
        answer.body.toString('utf8').replaceAll(`http://127.0.0.1:${this.#backendPort}/`, this.url),
      );
      if (path.endsWith('/FinalizeArtifact')) this.#note(body);
    }
    response.writeHead(answer.status, { 'content-type': answer.type, 'content-length': text.length });
    response.end(text);
  }

  #note(body: Buffer): void {
    const { workflow_run_backend_id: runId, name } = JSON.parse(body.toString('utf8')) as {
      workflow_run_backend_id: string;
      name: string;
    };
    this.uploads.push({ runId, name });
  }

  #forward(
    request: IncomingMessage,
    path: string,
    body: Buffer,
  ): Promise<{ status: number; type: string; body: Buffer }> {
    const { promise, resolve, reject } = Promise.withResolvers<{
      status: number;
      type: string;
      body: Buffer;
    }>();
    const headers = {
      ...request.headers,
      host: `127.0.0.1:${this.#backendPort}`,
      'content-length': String(body.length),
    };
    delete (headers as Record<string, unknown>)['transfer-encoding'];
    const asked = ask(
      { host: '127.0.0.1', port: this.#backendPort, path, method: request.method, headers },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          // The blob client expects 201 for a block; act's server says nothing, which is 200.
          const status =
            request.method === 'PUT' && answer.statusCode === 200 ? 201 : (answer.statusCode ?? 502);
          resolve({
            status,
            type: answer.headers['content-type'] ?? 'application/octet-stream',
            body: Buffer.concat(parts),
          });
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
    return promise.catch((error: Error) => ({
      status: 502,
      type: 'text/plain',
      body: Buffer.from(error.message),
    }));
  }
}

/** Base64 in `sig` lost its padding on the way through the Azure client. */
function padded(path: string): string {
  return path.replace(/([?&]sig=)([^&]*)/, (_, key: string, sig: string) => {
    const bare = decodeURIComponent(sig).replace(/=+$/, '');
    return `${key}${encodeURIComponent(bare + '='.repeat((4 - (bare.length % 4)) % 4))}`;
  });
}

function jwtPart(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
