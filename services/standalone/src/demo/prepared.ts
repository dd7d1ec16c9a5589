import type { IncidentFacts, StatementBody } from '@hearsay/contracts';

const day = 86_400_000;

/** What really happened on the demo's day, as the CERT reports it. @param now milliseconds since 1970. */
export const preparedIncident = (now: number): IncidentFacts =>
  ({
    title: 'The backup server of the voter register was missing',
    category: 'reg.service',
    began: new Date(now - 600_000).toISOString(),
    agency: 'cert',
    tlp: 'TLP:GREEN',
    known:
      'The servers of the electronic voter register do not bear the number of requests. A backup server was planned for this and was never put in place. ' +
      'There is no sign of an attack in the logs. Polling stations go over to printed lists.',
  }) as IncidentFacts;

/** Holding texts as an authority would approve them before the day. */
export const preparedStatements = (now: number): StatementBody[] =>
  [
    {
      title: 'When the voter register is slow or down',
      categories: ['reg.service', 'tech.outage', 'tech.network'],
      texts: {
        ro: {
          truth: 'Se poate vota în toate secțiile: alegătorii sunt verificați pe listele tipărite.',
          rumour: 'Registrul electronic al alegătorilor nu funcționează și nimeni nu poate vota',
          facts:
            'Fiecare secție are liste tipărite pentru cazul în care registrul electronic nu răspunde. Cine este pe listă votează ca de obicei, cu actul de identitate. Verificarea poate dura mai mult. Revenim cu noutăți în cel mult o oră.',
        },
        ru: {
          truth: 'Голосовать можно на всех участках: избирателей проверяют по печатным спискам.',
          rumour: 'Электронный регистр избирателей не работает, и никто не может проголосовать',
          facts:
            'На каждом участке есть печатные списки на случай, если электронный регистр не отвечает. Кто есть в списке, голосует как обычно, с удостоверением личности. Проверка может занять больше времени. Следующее сообщение будет не позже чем через час.',
        },
        en: {
          truth: 'Voting goes on at every polling station: voters are checked against printed lists.',
          rumour: 'The electronic voter register is down and nobody can vote',
          facts:
            'Every polling station has printed lists for the case that the electronic register does not answer. Whoever is on the list votes as usual, with an identity document. Checking may take longer. More news will follow within an hour.',
        },
      },
    },
    {
      title: 'When somebody says that the systems were attacked',
      categories: ['tech.hack', 'reg.breach', 'reg.tamper'],
      texts: {
        ro: {
          truth: 'Rezultatul se stabilește din buletinele de hârtie, pe care niciun atac informatic nu le atinge.',
          rumour: 'Serverele autorității electorale au fost atacate, iar rezultatele pot fi schimbate',
          facts:
            'Voturile se numără cu mâna, în fața observatorilor, iar procesele-verbale sunt semnate în secție. Ce s-a întâmplat cu sistemele verifică acum centrul național de răspuns la incidente. Vom spune ce a aflat.',
        },
        ru: {
          truth: 'Результат устанавливают по бумажным бюллетеням, до которых не дотянется ни одна компьютерная атака.',
          rumour: 'Серверы избирательного органа атакованы, и результаты могут изменить',
          facts:
            'Голоса считают вручную, при наблюдателях, а протоколы подписывают на участке. Что произошло с системами, сейчас проверяет национальный центр реагирования. Мы сообщим, что он установит.',
        },
        en: {
          truth: 'The result is made from paper ballots, which no attack on a computer can reach.',
          rumour: 'The servers of the election authority were attacked and the results can be changed',
          facts:
            'Votes are counted by hand before observers, and the protocols are signed at the polling station. The national response centre is finding out what happened to the systems. We will say what it finds.',
        },
      },
    },
  ].map(({ texts, ...rest }) => ({
    ...rest,
    expires: new Date(now + 30 * day).toISOString(),
    texts: Object.fromEntries(
      Object.entries(texts).map(([language, text]) => [language, { ...text, sources: ['https://emb.example/facts'] }]),
    ),
  })) as StatementBody[];
