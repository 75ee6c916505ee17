package vn.congtachoi.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.congtachoi.document.SectionNote;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** Beside each heading of a report: what belongs there, who writes it, and what the units below sent for it. */
class SectionAsides {

    private final Map<UUID, SectionNote> notes;
    private final BiConsumer<UUID, SectionNote.Sent> take;

    /** @param take puts the words of a unit into the section */
    SectionAsides(Map<UUID, SectionNote> notes, BiConsumer<UUID, SectionNote.Sent> take) {
        this.notes = Map.copyOf(notes);
        this.take = take;
    }

    /** What stands beside a block; empty for one that is no heading of a section. */
    Optional<Component> of(UUID block) {
        return Optional.ofNullable(notes.get(block)).map(note -> box(block, note));
    }

    private Component box(UUID section, SectionNote note) {
        Div box = new Div();
        box.addClassName("app-section-note");
        String head = head(note);
        if (!head.isEmpty()) {
            box.add(line(head));
        }
        if (!note.guidance().isEmpty()) {
            box.add(line(note.guidance()));
        }
        if (!note.sent().isEmpty()) {
            box.add(words(section, note.sent()));
        }
        return box;
    }

    private static String head(SectionNote note) {
        List<String> words = new ArrayList<>();
        if (!note.owner().isEmpty()) {
            words.add(Texts.of("document.ui.section.owner", note.owner()));
        }
        if (note.due() != null) {
            words.add(Texts.of("document.ui.section.due", VnFormat.day(note.due())));
        }
        if (note.done()) {
            words.add(Texts.of("document.ui.section.done"));
        }
        return String.join(" · ", words);
    }

    private static Paragraph line(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("app-section-note__line");
        return line;
    }

    private Details words(UUID section, List<SectionNote.Sent> sent) {
        Details folded = new Details(Texts.of("document.ui.section.sent", sent.size()));
        folded.addClassName("app-section-note__sent");
        folded.addOpenedChangeListener(event -> {
            if (event.isOpened() && folded.getContent().findAny().isEmpty()) {
                sent.forEach(one -> folded.add(words(section, one)));
            }
        });
        return folded;
    }

    private Div words(UUID section, SectionNote.Sent sent) {
        Span unit = new Span(sent.unit());
        unit.addClassName("app-section-note__unit");
        Paragraph words = new Paragraph(sent.words());
        words.addClassName("app-section-note__words");
        Div box = new Div(unit, words);
        if (sent.taken()) {
            box.add(new StatusBadge(Texts.of("document.ui.section.taken"), Tone.DONE));
        } else {
            ActionButton button = ActionButton.secondary("document.ui.section.take", () -> take.accept(section, sent));
            button.setAriaLabel(Texts.of("document.ui.section.take-of", sent.unit()));
            box.add(button);
        }
        return box;
    }
}
