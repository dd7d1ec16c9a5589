import type { AlertLine } from '@hearsay/contracts';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { post } from '../../api/request.ts';
import { agencyName, usePlace } from '../../api/setting.tsx';
import { problemText } from '../../app/problems.tsx';
import { ExerciseMark, TlpMark } from '../../pictures/badges.tsx';
import { useNow, When } from '../../time/clock.tsx';
import { lengthPhrase } from '../../time/phrase.ts';
import { words } from '../../words/index.ts';
import classes from './alerts.module.css';
import { type ChannelDelivery, deliveries } from './delivery.ts';

const text = words.alerts;

function because(reason: AlertLine['alert']['reason']): string {
  if (reason.kind === 'grew') return text.because.grew(reason.claims);
  if (reason.kind === 'source-in-trouble') return text.because['source-in-trouble'](text.troubles[reason.trouble]);
  if (reason.kind === 'assessed') return text.because.assessed(words.verdicts[reason.verdict]);
  return text.because[reason.kind];
}

const unasked = (alert: AlertLine['alert']): string => (alert.about === 'source' ? text.ownSources : text.askedByName);

/** What an alert is about, with the way to it. What a source says of itself is text, and stays that. */
function Subject({ alert }: Pick<AlertLine, 'alert'>) {
  if (alert.about !== 'source') {
    return (
      <Link to="/rumours/$id" params={{ id: alert.rumour.id }} dir="auto">
        {alert.rumour.statement}
      </Link>
    );
  }
  const { id, name, health } = alert.source;
  return (
    <>
      <Link to="/sources" dir="auto">
        {name ?? id}
      </Link>
      <p dir="auto">{health}</p>
    </>
  );
}

/** One alert as a line of three stations: planned, delivered on each channel, acknowledged. */
export function AlertItem({ line }: { line: AlertLine }) {
  const { setting, me } = usePlace();
  const { alert } = line;
  const channels = deliveries(line);
  // The first attempt follows within seconds: later than that, the agency has no channel.
  const tried = useNow() - Date.parse(alert.at) < 60_000;
  return (
    <li className={classes.alert}>
      <div>
        <div className={classes.who}>
          <b>{agencyName(setting, alert.agency)}</b>
          <span>{because(alert.reason)}</span>
          <TlpMark tlp={alert.tlp} />
          {alert.exercise ? <ExerciseMark /> : null}
        </div>
        <Subject alert={alert} />
        <p>{alert.subscription === undefined ? unasked(alert) : text.subscription(alert.subscription)}</p>
      </div>
      <ol className={classes.stations}>
        <li data-done="yes">
          <b>{text.planned}</b>
          <When at={alert.at} />
        </li>
        {channels.length === 0 ? (
          <li data-done="no">
            <b>{tried ? text.notDelivered : text.noChannel}</b>
          </li>
        ) : (
          channels.map((channel) => <Station key={channel.index} channel={channel} />)
        )}
        <li data-done={line.acknowledgedAt === undefined ? 'no' : 'yes'}>
          <b>{line.acknowledgedAt === undefined ? text.notAcknowledged : text.acknowledged}</b>
          {line.acknowledgedAt === undefined ? (
            me.agency === alert.agency || (alert.about === 'source' && me.agency === undefined) ? (
              <Acknowledge id={alert.id} />
            ) : null
          ) : (
            <When at={line.acknowledgedAt} />
          )}
        </li>
      </ol>
    </li>
  );
}

function Station({ channel }: { channel: ChannelDelivery }) {
  const named = { delivered: text.delivered, retry: text.retry, failed: text.failed }[channel.outcome];
  const done = { delivered: 'yes', retry: 'no', failed: 'failed' }[channel.outcome];
  return (
    <li data-done={done} title={channel.detail}>
      <b>{named}</b>
      <span>{text.via(channel.kind, text.after(lengthPhrase(channel.after)))}</span>
      {channel.attempts > 1 ? <span>{text.attempt(channel.attempts)}</span> : null}
    </li>
  );
}

function Acknowledge({ id }: { id: string }) {
  const client = useQueryClient();
  const send = useMutation({
    networkMode: 'always',
    mutationFn: () => post(`/api/v1/alerts/${encodeURIComponent(id)}/acknowledgements`, {}),
    onSettled: () => client.invalidateQueries({ queryKey: ['alerts'] }),
  });
  return (
    <>
      <Button size="compact-sm" loading={send.isPending} onClick={() => send.mutate()}>
        {text.acknowledge}
      </Button>
      {send.error === null ? null : <span role="alert">{problemText(send.error)}</span>}
    </>
  );
}
