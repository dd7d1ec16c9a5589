import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** A mailbox on loopback for tests: as much of IMAP4rev1 as reading a folder needs. */
export async function serveMailbox(options: { password: string }) {
  const mails: { uid: number; text: string }[] = [];
  const commands: string[] = [];
  let validity = 7;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)).on('error', () => {}));
    const say = (line: string) => socket.write(`${line}\r\n`, 'latin1');
    say('* OK [CAPABILITY IMAP4rev1] ready');
    let rest = '';
    socket.on('data', (data) => {
      rest += data.toString('latin1');
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        answer(line, say);
      }
    });
  });
  function answer(line: string, say: (line: string) => boolean): boolean {
    const [, tag = '', command = ''] = /^(\S+) ((?:UID )?\S+)/i.exec(line) ?? [];
    commands.push(line.slice(tag.length + 1));
    switch (command.toUpperCase()) {
      case 'CAPABILITY':
        say('* CAPABILITY IMAP4rev1');
        break;
      case 'LOGIN':
        if (!line.includes(options.password)) return say(`${tag} NO [AUTHENTICATIONFAILED] no`);
        break;
      case 'LIST':
        say('* LIST (\\HasNoChildren) "/" INBOX');
        break;
      case 'EXAMINE':
        say(`* ${mails.length} EXISTS`);
        say(`* OK [UIDVALIDITY ${validity}] valid`);
        say(`* OK [UIDNEXT ${(mails.at(-1)?.uid ?? 0) + 1}] next`);
        return say(`${tag} OK [READ-ONLY] done`);
      case 'UID SEARCH': {
        const from = Number(/UID (\d+):\*/i.exec(line)?.[1] ?? 1);
        const last = mails.at(-1)?.uid;
        // As servers do: the last one is always among them.
        say(
          `* SEARCH ${mails
            .filter(({ uid }) => uid >= from || uid === last)
            .map(({ uid }) => uid)
            .join(' ')}`.trimEnd(),
        );
        break;
      }
      case 'UID FETCH': {
        const at = mails.findIndex(({ uid }) => uid === Number(/UID FETCH (\d+)/i.exec(line)?.[1]));
        const mail = mails[at];
        if (mail) {
          const part = /BODY\.PEEK(\[\])<0\.(\d+)>/i.exec(line);
          const text = Buffer.from(mail.text)
            .subarray(0, Number(part?.[2] ?? 1e9))
            .toString('latin1');
          say(`* ${at + 1} FETCH (UID ${mail.uid} BODY[]${part ? '<0>' : ''} {${text.length}}\r\n${text})`);
        }
        break;
      }
      case 'LOGOUT':
        say('* BYE');
        break;
      default:
        break;
    }
    return say(`${tag} OK done`);
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    mails,
    commands,
    renew: () => {
      validity += 1;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
