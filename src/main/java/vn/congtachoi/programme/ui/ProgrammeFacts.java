package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.programme.ClosingForm;
import vn.congtachoi.programme.ProgrammeDetail;
import vn.congtachoi.programme.ProgrammeField;
import vn.congtachoi.programme.ProgrammeForm;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.uikit.FactList;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The programme's own fields to be read; empty ones are left out. */
class ProgrammeFacts extends FactList {

    private final ProgrammeForm header;

    ProgrammeFacts(ProgrammeDetail programme) {
        header = programme.header();
        add(Texts.of("programme.ui.form.code"), new Span(header.code()));
        fact(ProgrammeField.KIND, Texts.of(header.kind().label().key()));
        period();
        closing(programme.closing());
        ProgrammeRef successor = programme.successor();
        if (successor != null) {
            add(Texts.of("programme.ui.successor"), link(successor));
        }
        programme.predecessors().forEach(before -> add(Texts.of("programme.ui.predecessor"), link(before)));
        fact(ProgrammeField.HOST, header.host());
        fact(ProgrammeField.PURPOSE, header.purpose());
        fact(ProgrammeField.TARGET_NOTE, header.targetNote());
        fact(ProgrammeField.NOTE, header.note());
    }

    private void period() {
        boolean marked = isMarked(ProgrammeField.VALID_FROM) || isMarked(ProgrammeField.VALID_TO);
        Span words = new Span(Words.period(header.validFrom(), header.validTo()));
        add(Texts.of("programme.ui.list.period"), marked ? new Span(words, Words.unverified()) : words);
    }

    private void closing(@Nullable ClosingForm closing) {
        if (closing == null) {
            return;
        }
        String day = closing.closedOn() == null
                ? Texts.of("programme.ui.closing.day-unknown")
                : VnFormat.day(closing.closedOn());
        fact(
                ProgrammeField.CLOSING,
                closing.note().isEmpty() ? day : Texts.of("programme.ui.closing.line", day, closing.note()));
    }

    private void fact(ProgrammeField field, String value) {
        if (value.isEmpty()) {
            return;
        }
        Span words = new Span(value);
        add(Texts.of(field.label().key()), isMarked(field) ? new Span(words, Words.unverified()) : words);
    }

    private boolean isMarked(ProgrammeField field) {
        return header.unverified().contains(field);
    }

    private static Anchor link(ProgrammeRef ref) {
        return new Anchor("de-an/" + ref.id(), ref.shortName());
    }
}
