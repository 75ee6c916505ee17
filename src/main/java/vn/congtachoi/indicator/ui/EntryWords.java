package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.EntrySource;
import vn.congtachoi.indicator.EntryWay;
import vn.congtachoi.indicator.FigureEntry;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** An entry of a cell in words: its value, and who entered it, when and how. */
final class EntryWords {

    private EntryWords() {}

    static String value(IndicatorRow indicator, CellValue typed) {
        return Optional.ofNullable(FigureText.cell(indicator, typed)).orElseGet(() -> Texts.of("indicator.ui.blank"));
    }

    static String value(IndicatorRow indicator, @Nullable BigDecimal number) {
        return Optional.ofNullable(FigureText.plain(indicator, number)).orElseGet(() -> Texts.of("indicator.ui.blank"));
    }

    /** Who, when, which way, by whose word, and why. */
    static String how(FigureEntry entry) {
        EntrySource source = entry.source();
        StringBuilder words = new StringBuilder(Texts.of(
                "indicator.ui.entries.how",
                entry.enteredByName(),
                VnFormat.moment(entry.enteredAt()),
                Texts.of("indicator.ui.way", source.way())));
        if (source.toldBy() != null) {
            words.append(Texts.of("indicator.ui.entries.told", source.toldBy()));
        }
        if (source.confirmedBy() != null && source.reason() != null) {
            words.append(Texts.of("indicator.ui.entries.confirmed", source.confirmedBy(), source.reason()));
        }
        if (source.channel() != null) {
            words.append(Texts.of("indicator.ui.entries.channel", Texts.of("indicator.ui.channel", source.channel())));
        }
        if (!entry.typed().note().isEmpty()) {
            words.append(Texts.of("indicator.ui.entries.note", entry.typed().note()));
        }
        String answer = entry.typed().answer();
        if (answer != null) {
            words.append(Texts.of("indicator.ui.entries.answer", answer));
        }
        return words.toString();
    }

    /** Whether somebody above the unit wrote the entry: then the unit is told so at the cell. */
    static boolean isFromAbove(FigureEntry entry) {
        EntryWay way = entry.source().way();
        return way == EntryWay.ON_BEHALF || way == EntryWay.CORRECTED;
    }

    /** The link to the photo of the sheet, if there is one. */
    static Optional<Anchor> photo(FigureEntry entry) {
        return Optional.ofNullable(entry.source().evidenceId()).map(id -> {
            Anchor link = new Anchor("tep/" + id, Texts.of("indicator.ui.evidence.photo"), AnchorTarget.BLANK);
            link.setRouterIgnore(true);
            return link;
        });
    }
}
