/** WebDriver BiDi (w3c.github.io/webdriver-bidi): commands and their answers over one WebSocket. */
type Reply =
  | { type: 'success'; id: number; result: unknown }
  | { type: 'error'; id: number | null; error: string; message: string }
  | { type: 'event'; method: string; params: unknown };

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (reason: Error) => void;
}

export class Bidi {
  readonly #socket: WebSocket;
  readonly #hear: (event: string, params: unknown) => void;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  private constructor(socket: WebSocket, hear: (event: string, params: unknown) => void) {
    this.#socket = socket;
    this.#hear = hear;
    socket.onmessage = ({ data }) => this.#take(JSON.parse(String(data)) as Reply); // by the standard
    socket.onclose = ({ code, reason }) => {
      const gone = new Error(`the browser has gone (${code} ${reason})`);
      for (const { reject } of this.#waiting.values()) reject(gone);
      this.#waiting.clear();
    };
  }

  /** `hear` gets the events that are subscribed to. */
  static async connect(address: string, hear: (event: string, params: unknown) => void): Promise<Bidi> {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = () => reject(new Error(`no browser answers at ${address}`));
    });
    return new Bidi(socket, hear);
  }

  send<Result>(method: string, params: object = {}): Promise<Result> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      if (this.#socket.readyState !== WebSocket.OPEN) return reject(new Error('the browser has gone'));
      // The standard says what each method answers; the caller knows the method.
      this.#waiting.set(id, { resolve: (result) => resolve(result as Result), reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close(): void {
    this.#socket.close();
  }

  #take(reply: Reply): void {
    if (reply.type === 'event') return this.#hear(reply.method, reply.params);
    const waiting = this.#waiting.get(reply.id ?? 0);
    this.#waiting.delete(reply.id ?? 0);
    if (reply.type === 'success') waiting?.resolve(reply.result);
    else waiting?.reject(new Error(`${reply.error}: ${reply.message}`));
  }
}
