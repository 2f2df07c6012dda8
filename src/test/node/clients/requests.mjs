// What a client sends, seen from the outside.
export async function recorded(action) {
  const requests = [];
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push({ method: request.method, url: request.url, body: await request.clone().text() });
    return original(input, init);
  };
  try {
    return { result: await action(), requests };
  } finally {
    globalThis.fetch = original;
  }
}

export const PAIR_IN_2023 = { between: ['Russia', 'Tajikistan'], during: '2023' };
export const UNKNOWN_ACTOR = { involving: ['Nobody of this name'] };
