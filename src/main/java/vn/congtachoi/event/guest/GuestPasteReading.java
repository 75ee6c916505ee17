package vn.congtachoi.event.guest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.PersonForm;
import vn.congtachoi.organisation.Telephone;
import vn.congtachoi.uikit.Texts;

/** One reading of a pasted list against the guests who stand there: who is new, who is not, and all that is wrong. */
final class GuestPasteReading {

    private final GuestPaste paste;
    private final GuestDoubles known;
    private final Map<String, String> seats = new HashMap<>();
    private final List<GuestPasteResult.Row> rows = new ArrayList<>();
    private final List<GuestPasteResult.Twin> asked = new ArrayList<>();
    private final List<GuestPasteResult.Twin> doubles = new ArrayList<>();
    private final List<GuestPasteResult.Fault> faults = new ArrayList<>();
    private GuestGroup group;

    /**
     * @param known whoever is invited already
     * @param group as what they are invited where the list does not say
     */
    GuestPasteReading(GuestPaste paste, GuestDoubles known, List<Guest> standing, GuestGroup group) {
        this.paste = paste;
        this.known = known;
        this.group = group;
        standing.stream()
                .filter(guest -> !guest.form().seat().isEmpty())
                .forEach(guest -> seats.put(key(guest.form().seat()), guest.name()));
        paste.lines().forEach(this::read);
    }

    GuestPasteResult result() {
        return new GuestPasteResult(rows, asked, doubles, faults);
    }

    private void read(GuestPaste.Line line) {
        Optional<GuestGroup> heading = paste.alone(line.number()).flatMap(GuestWords::group);
        if (heading.isPresent()) {
            group = heading.get();
            return;
        }
        int before = faults.size();
        GuestForm form = form(line);
        if (faults.size() == before) {
            place(new GuestPasteResult.Row(line.number(), form));
        }
    }

    private GuestForm form(GuestPaste.Line line) {
        GuestWords.Addressed addressed = GuestWords.read(line.raw(GuestColumn.NAME));
        String honorific = line.text(GuestColumn.HONORIFIC).isEmpty()
                ? addressed.honorific()
                : GuestWords.read(line.raw(GuestColumn.HONORIFIC) + " .").honorific();
        if (addressed.name().codePoints().noneMatch(Character::isLetter)) {
            fault(line, GuestColumn.NAME, "events.guest.paste.no-name");
        }
        check(line, GuestColumn.NAME, GuestForm.NAME_LENGTH);
        check(line, GuestColumn.POST, GuestForm.POST_LENGTH);
        check(line, GuestColumn.ORGANISATION, GuestForm.POST_LENGTH);
        check(line, GuestColumn.SEAT, GuestForm.SEAT_LENGTH);
        attempt(line, GuestColumn.EMAIL, () -> PersonForm.requireEmail(line.text(GuestColumn.EMAIL)));
        if (!line.text(GuestColumn.PHONE).isEmpty()) {
            attempt(line, GuestColumn.PHONE, () -> Telephone.of(line.text(GuestColumn.PHONE)));
        }
        String seat = line.text(GuestColumn.SEAT);
        String sitting = seat.isEmpty() ? null : seats.get(key(seat));
        if (sitting != null) {
            fault(line, GuestColumn.SEAT, "events.guest.error.seat", seat, sitting);
        }
        return GuestForm.of(
                        groupOf(line),
                        honorific.isEmpty() ? GuestWords.usualHonorific() : honorific,
                        addressed.name(),
                        line.text(GuestColumn.POST),
                        line.text(GuestColumn.ORGANISATION))
                .reached(line.text(GuestColumn.PHONE), line.text(GuestColumn.EMAIL))
                .seated(seat);
    }

    private GuestGroup groupOf(GuestPaste.Line line) {
        String typed = line.text(GuestColumn.GROUP);
        Optional<GuestGroup> named = typed.isEmpty() ? Optional.of(group) : GuestWords.group(typed);
        if (named.isEmpty()) {
            fault(line, GuestColumn.GROUP, "events.guest.paste.no-group", TypedText.shown(typed));
        }
        return named.orElse(group);
    }

    private void check(GuestPaste.Line line, GuestColumn column, int longest) {
        attempt(line, column, () -> TypedText.line(line.raw(column), longest));
    }

    private void attempt(GuestPaste.Line line, GuestColumn column, Runnable reading) {
        try {
            reading.run();
        } catch (BusinessException refusal) {
            faults.add(new GuestPasteResult.Fault(
                    line.number(), paste.column(column), refusal.messageKey(), refusal.args()));
        }
    }

    private void place(GuestPasteResult.Row row) {
        GuestForm form = row.form();
        GuestDoubles.Twin twin =
                known.find(form.name(), form.organisation(), null, null).orElse(null);
        if (twin != null && twin.likeness() == GuestDoubles.Likeness.SAME) {
            doubles.add(twin(row, "events.guest.paste.double", form.name(), twin));
            return;
        }
        if (twin == null) {
            rows.add(row);
        } else {
            String key = twin.likeness() == GuestDoubles.Likeness.MARKS
                    ? "events.guest.paste.marks"
                    : "events.guest.paste.same-name";
            asked.add(twin(row, key, form.name(), twin));
        }
        if (!form.seat().isEmpty()) {
            seats.put(key(form.seat()), form.name());
        }
        known.add(new GuestDoubles.Known(
                null, form.name(), form.organisation(), null, Texts.of("events.guest.where.line", row.line())));
    }

    private static GuestPasteResult.Twin twin(
            GuestPasteResult.Row row, String key, String name, GuestDoubles.Twin twin) {
        return new GuestPasteResult.Twin(
                row,
                MessageKey.of(key),
                List.of(
                        row.line(),
                        name,
                        twin.known().name(),
                        twin.known().where(),
                        twin.known().place()));
    }

    private void fault(GuestPaste.Line line, GuestColumn column, String message, Object... args) {
        faults.add(
                new GuestPasteResult.Fault(line.number(), paste.column(column), MessageKey.of(message), List.of(args)));
    }

    private static String key(String seat) {
        return VietnameseText.nfc(seat).toUpperCase(Locale.ROOT);
    }
}
