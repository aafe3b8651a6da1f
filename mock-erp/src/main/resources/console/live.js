import { control, controlJson } from './erp.js';

const SECONDS_BEFORE_NEXT_TRY = 2;

/**
 * Tells of each request as it is answered, those that the journal holds first.
 *
 * The stream is read with fetch, for an EventSource can send neither a token nor the name of a sandbox.
 *
 * @param {function(object[])} arrived is given requests, the oldest first
 * @param {function(string)} changed is given "live" or why it is not
 * @returns {function()} ends it
 */
export function follow(arrived, changed) {
  const end = new AbortController();
  run(arrived, changed, end.signal);
  return () => end.abort();
}

async function run(arrived, changed, signal) {
  let last = 0;
  while (!signal.aborted) {
    try {
      const { entries } = await controlJson(`journal?after=${last}`, { signal });
      last = entries.at(-1)?.id ?? last;
      arrived(entries);
      const events = await control(`journal/events?after=${last}`, { signal, accept: 'text/event-stream' });
      changed('live');
      for await (const entry of entriesOf(events.body)) {
        last = entry.id;
        arrived([entry]);
      }
      changed('The mock ended the stream.');
    } catch (failure) {
      if (!signal.aborted) {
        changed(failure.message);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, SECONDS_BEFORE_NEXT_TRY * 1000));
  }
}

/** The data of server-sent events; each is one line of JSON here. */
async function* entriesOf(stream) {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const lines = (rest + chunk.value).split('\n');
    rest = lines.pop();
    for (const line of lines) {
      if (line.startsWith('data: ')) {
        yield JSON.parse(line.slice('data: '.length));
      }
    }
  }
}
