import { Kbd, Modal, Switch } from '@mantine/core';
import { words } from '../words/index.ts';
import classes from './help-dialog.module.css';
import { bindings, type KeyScope } from './map.ts';
import { useShortcutsEnabled } from './use-shortcuts.ts';

const scopes: readonly KeyScope[] = ['everywhere', 'queue', 'rumour'];

export function ShortcutTable() {
  const text = words.keyboard;
  return (
    <div className={classes.groups}>
      {scopes.map((scope) => (
        <section key={scope}>
          <h3>{text.groups[scope]}</h3>
          <dl>
            {bindings
              .filter((binding) => binding.scope === scope)
              .map((binding) => (
                <div key={binding.action}>
                  <dt>
                    {binding.keys.map((key, place) => (
                      <span key={key}>
                        {place > 0 ? ` ${text.after} ` : ''}
                        <Kbd>{key}</Kbd>
                      </span>
                    ))}
                  </dt>
                  <dd>{text.actions[binding.action]}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

export function HelpDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const [enabled, setEnabled] = useShortcutsEnabled();
  const text = words.keyboard;
  return (
    <Modal.Root opened={opened} onClose={onClose} size="lg" lockScroll={false} transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content>
        {/* A `header` outside the page's own content would be a second banner. */}
        <Modal.Header role="presentation">
          <Modal.Title>{text.title}</Modal.Title>
          <Modal.CloseButton aria-label={text.close} />
        </Modal.Header>
        <Modal.Body>
          <Switch
            checked={enabled}
            onChange={(event) => setEnabled(event.currentTarget.checked)}
            label={text.enable}
            description={text.enableHint}
            mb="md"
          />
          <ShortcutTable />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
