package vn.congtachoi.event.guest;

import java.util.List;
import java.util.UUID;

/**
 * A gift or a support with whoever was given it.
 *
 * @param recipients as the reader may see them: whole inside the event, masked and without address outside
 */
public record GiftLine(UUID id, GiftForm form, List<RecipientForm> recipients) {

    public GiftLine {
        recipients = List.copyOf(recipients);
    }

    /** Pieces that were handed to somebody who is named. */
    public int handedOut() {
        return recipients.stream().mapToInt(RecipientForm::quantity).sum();
    }
}
