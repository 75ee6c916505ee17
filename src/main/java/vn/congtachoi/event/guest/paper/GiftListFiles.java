package vn.congtachoi.event.guest.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventTimes;
import vn.congtachoi.event.guest.GiftLine;
import vn.congtachoi.event.guest.GiftReading;
import vn.congtachoi.event.guest.RecipientForm;
import vn.congtachoi.organisation.paper.OfficialList;
import vn.congtachoi.paper.ListColumn;
import vn.congtachoi.paper.ListRow;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Danh sách ký nhận: whoever is given something, with room to sign. */
@Component
public class GiftListFiles {

    private static final int NUMBER_SHARE = 6;
    private static final int NAME_SHARE = 28;
    private static final int ADDRESS_SHARE = 34;
    private static final int QUANTITY_SHARE = 10;
    private static final int SIGNATURE_SHARE = 26;

    /** More empty lines are written by hand on another sheet. */
    private static final int MOST_BLANK = 60;

    private final GiftReading gifts;
    private final EventGate gate;
    private final OfficialList paper;

    GiftListFiles(GiftReading gifts, EventGate gate, OfficialList paper) {
        this.gifts = gifts;
        this.gate = gate;
        this.paper = paper;
    }

    /**
     * The sheet to sign, gift by gift; whoever is not named yet has an empty line for each piece.
     *
     * @throws vn.congtachoi.kernel.BusinessException when whoever asks does not stand inside the event
     */
    public byte[] toSign(UUID event) {
        List<GiftLine> lines = gifts.toSign(event);
        EventGate.Facts facts = gate.facts(event);
        List<ListRow> rows = new ArrayList<>();
        for (GiftLine line : lines) {
            rows.add(ListRow.heading(Texts.of(
                    "events.gift.paper.gift",
                    line.form().what(),
                    VnFormat.number(line.form().number()),
                    line.form().measure())));
            int number = 0;
            for (RecipientForm one : line.recipients()) {
                number++;
                rows.add(ListRow.of(
                        Integer.toString(number), one.name(), one.address(), VnFormat.number(one.quantity()), ""));
            }
            for (int left = Math.min(line.form().number() - line.handedOut(), MOST_BLANK); left > 0; left--) {
                number++;
                rows.add(ListRow.of(Integer.toString(number), "", "", "", ""));
            }
        }
        return paper.plain(
                facts.unitId(),
                new OfficialList.Content(
                        Texts.of("events.gift.paper.title"),
                        facts.title(),
                        List.of(Texts.of(
                                "events.guest.paper.when", EventTimes.words(facts.time()), facts.whereabouts())),
                        List.of(
                                ListColumn.centred(Texts.of("events.guest.ui.number"), NUMBER_SHARE),
                                ListColumn.text(Texts.of("events.guest.ui.name"), NAME_SHARE),
                                ListColumn.text(Texts.of("events.gift.ui.address"), ADDRESS_SHARE),
                                ListColumn.centred(Texts.of("events.gift.ui.quantity"), QUANTITY_SHARE),
                                ListColumn.text(Texts.of("events.gift.paper.signature"), SIGNATURE_SHARE)),
                        rows,
                        List.of()));
    }
}
