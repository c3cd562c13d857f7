/** WebDriver (w3.org/TR/webdriver2): one request a command. */
export class WebDriver {
  readonly #session: string;

  private constructor(session: string) {
    this.#session = session;
  }

  static async connect(address: string, capabilities: object): Promise<WebDriver> {
    const body = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId } = await command<{ sessionId: string }>('POST', `${address}/session`, body);
    return new WebDriver(`${address}/session/${sessionId}`);
  }

  get<Value>(path: string): Promise<Value> {
    return command('GET', `${this.#session}/${path}`);
  }

  post<Value = void>(path: string, body: object = {}): Promise<Value> {
    return command('POST', `${this.#session}/${path}`, body);
  }

  /** Ends the browser too. */
  end(): Promise<void> {
    return command('DELETE', this.#session);
  }
}

const PATIENCE = 30_000; // milliseconds

async function command<Value>(method: string, address: string, body?: object): Promise<Value> {
  const response = await fetch(address, {
    method,
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(PATIENCE),
  });
  // By the standard: an answer has a value, and a failure is one too.
  const { value } = (await response.json()) as { value: Value | { error: string; message: string } };
  if (response.ok) return value as Value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
}
