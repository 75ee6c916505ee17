package vn.congtachoi.anniversary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.congtachoi.anniversary.AnniversaryClass;
import vn.congtachoi.anniversary.AnniversaryRole;
import vn.congtachoi.anniversary.AnniversaryWords;
import vn.congtachoi.anniversary.Occurrence;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;

/** Marks of an occurrence: the class of its year, the Hội's part in it, whether its day is only expected. */
final class OccurrenceLook {

    private OccurrenceLook() {}

    static Div marks(Occurrence one) {
        Div marks = new Div();
        marks.addClassName("app-row");
        if (one.days().expected()) {
            marks.add(new StatusBadge(Texts.of("anniversary.ui.expected"), Tone.DUE));
        }
        String classes = AnniversaryWords.classes(one);
        if (!classes.isEmpty()) {
            one.yearClass().ifPresent(best -> marks.add(new StatusBadge(classes, tone(best))));
        }
        return marks;
    }

    private static Tone tone(AnniversaryClass yearClass) {
        return switch (yearClass) {
            case ROUND -> Tone.DONE;
            case FIVE -> Tone.ACTIVE;
            case OTHER -> Tone.NEUTRAL;
        };
    }

    static Span role(AnniversaryRole role) {
        Span words = new Span(Texts.of("anniversary.role", role));
        words.addClassName(role == AnniversaryRole.LEADS ? "app-anniversary__leads" : "app-quiet");
        return words;
    }

    static Span small(String words) {
        Span small = new Span(words);
        small.addClassName("app-quiet");
        return small;
    }
}
