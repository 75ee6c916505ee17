package vn.congtachoi.programme.ui.fields;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.programme.ProgrammeContentRef;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.uikit.Fields;

/** Two fields: a programme, and then a content of it. */
public final class ProgrammePair {

    private final ComboBox<ProgrammeRef> programme;
    private final ComboBox<ProgrammeContentRef> content;
    private List<ProgrammeRef> programmes = List.of();
    private List<ProgrammeContentRef> contents = List.of();

    /** @param programmeKey label of the first, as {@code contentKey} of the second */
    public ProgrammePair(String programmeKey, String contentKey) {
        programme = Fields.oneOfMany(programmeKey, ProgrammeRef::shortName);
        content = Fields.oneOfMany(contentKey, ProgrammePair::words);
        programme.setClearButtonVisible(true);
        content.setClearButtonVisible(true);
        content.setEnabled(false);
        programme.addValueChangeListener(event -> offerContents(event.getValue()));
    }

    private static String words(ProgrammeContentRef content) {
        return content.number() + " – " + content.wording();
    }

    /** What can be chosen; the contents of all these programmes. */
    public void offer(List<ProgrammeRef> offered, List<ProgrammeContentRef> theirContents) {
        programmes = List.copyOf(offered);
        contents = List.copyOf(theirContents);
        programme.setItems(programmes);
    }

    private void offerContents(@Nullable ProgrammeRef chosen) {
        List<ProgrammeContentRef> offered = chosen == null
                ? List.of()
                : contents.stream()
                        .filter(one -> one.programmeId().equals(chosen.id()))
                        .toList();
        ProgrammeContentRef before = content.getValue();
        content.setItems(offered);
        content.setValue(
                offered.stream().filter(one -> one.equals(before)).findFirst().orElse(null));
        content.setEnabled(!offered.isEmpty());
    }

    public ComboBox<ProgrammeRef> programme() {
        return programme;
    }

    public ComboBox<ProgrammeContentRef> content() {
        return content;
    }

    /** What a draft keeps of the first. */
    public static String write(ProgrammeRef chosen) {
        return chosen.id().toString();
    }

    /** What a draft keeps of the second. */
    public static String write(ProgrammeContentRef chosen) {
        return chosen.id().toString();
    }

    /** The programme that a draft kept; null when it is no longer offered. */
    public @Nullable ProgrammeRef programme(String kept) {
        return programmes.stream()
                .filter(one -> write(one).equals(kept))
                .findFirst()
                .orElse(null);
    }

    /** The content that a draft kept; null when it is no longer offered. */
    public @Nullable ProgrammeContentRef content(String kept) {
        return contents.stream()
                .filter(one -> write(one).equals(kept))
                .findFirst()
                .orElse(null);
    }
}
