import { type Parts, checkDraft } from './file.ts';
import { onJournal } from './journal.ts';

/** What tabs tell each other: what was entered, or that drafts were discarded whose ids begin so. No id begins with another. */
export type Message = { readonly id: string } & ({ readonly parts: Parts } | { readonly discarded: true });

/** Connects the tabs that show one draft. */
export class Channel {
  #channel: BroadcastChannel | undefined;

  constructor(id: string, signal: AbortSignal, told: (message: Message) => void) {
    try {
      const channel = (this.#channel = new BroadcastChannel('antt-drafts'));
      channel.onmessage = ({ data }: MessageEvent<Message>) => {
        if (id.startsWith(data.id)) told(data);
      };
      signal.addEventListener('abort', () => channel.close());
    } catch {
      onJournal(id, signal, (text) => {
        try {
          told({ id, parts: checkDraft(JSON.parse(text)) });
        } catch {
          // Of another version.
        }
      });
    }
  }

  tell(message: Message): void {
    try {
      this.#channel?.postMessage(message);
    } catch {
      // A value that cannot be sent is still kept.
    }
  }
}
