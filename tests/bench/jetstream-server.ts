import type { AddressInfo } from 'node:net';
import { mayConcernElection } from '@hearsay/claims';
import { type WebSocket, WebSocketServer } from 'ws';

/**
 * A server of events as Jetstream sends them, in a process of its own. Told `{ rate, events }` it sends so many a second (all at once where the
 * rate is 0), and answers how many posts that pass the gate it has sent in all: at least one event in fifty; one in ten deletes.
 */
const talk = [
  'Nothing beats coffee on a rainy Sunday, and a book that does not end too soon.',
  'Ce vreme frumoasă astăzi în parc, copiii au alergat toată dimineața prin frunze!',
  'Новый альбом вышел сегодня, слушаю уже третий раз подряд и не могу остановиться.',
  'Just shipped a new release; the tests are green and the cat is asleep on the keyboard.',
  '今日はとても良い天気でした。公園を散歩して、写真をたくさん撮りました。',
  'Das neue Stadion ist fertig, und am Samstag spielen wir dort zum ersten Mal.',
];
const election = [
  'They say that the ballots from our village were burned last night',
  'Nu mai sunt buletine de vot la secția noastră',
];

let sent = 0;
let passing = 0;
function event(): string {
  sent += 1;
  const time = Date.now() * 1000 + (sent % 1000);
  const deletes = sent % 10 === 9;
  const concerns = sent % 50 === 7;
  const text = concerns ? `${election[sent % 2]} ${sent}` : `${talk[sent % talk.length]} ${sent}`;
  if (!deletes && mayConcernElection(text)) passing += 1;
  return JSON.stringify({
    did: `did:plc:${(sent % 99_991).toString(36).padStart(24, 'a')}`,
    time_us: time,
    kind: 'commit',
    commit: {
      rev: `3l3qo${sent.toString(36).padStart(8, '2')}`,
      operation: deletes ? 'delete' : 'create',
      collection: 'app.bsky.feed.post',
      rkey: `3l3qo${sent.toString(36).padStart(8, '2')}`,
      ...(deletes
        ? {}
        : {
            record: {
              $type: 'app.bsky.feed.post',
              createdAt: new Date(time / 1000).toISOString(),
              langs: ['en'],
              reply: {
                parent: {
                  cid: 'bafyreibyb3s6zvsnpzmc2k2jj2zrtnpvtjvmgnogcn5jxw3c5p2cyvhw3e',
                  uri: 'at://did:plc:a/app.bsky.feed.post/b',
                },
                root: {
                  cid: 'bafyreibyb3s6zvsnpzmc2k2jj2zrtnpvtjvmgnogcn5jxw3c5p2cyvhw3e',
                  uri: 'at://did:plc:a/app.bsky.feed.post/b',
                },
              },
              text,
            },
            cid: 'bafyreidc6sydkkbchcyg62v77wbhzvb2mvytlmsychqgwf2xojjtirmzj4',
          }),
    },
  });
}

const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
let reader: WebSocket | undefined;
server.on('connection', (socket) => {
  reader = socket;
  process.send?.('open');
});
server.on('listening', () => process.send?.((server.address() as AddressInfo).port));

process.on('message', ({ rate, events }: { rate: number; events: number }) => {
  const began = Date.now();
  let done = 0;
  const send = () => {
    const due = rate === 0 ? done + 2000 : Math.round(((Date.now() - began) / 1000) * rate);
    while (done < Math.min(due, events) && (reader?.bufferedAmount ?? 0) < 4 << 20) {
      reader?.send(event());
      done += 1;
    }
    if (done < events) setTimeout(send, rate === 0 ? 0 : 5);
    else process.send?.(passing);
  };
  send();
});
process.on('disconnect', () => process.exit());
