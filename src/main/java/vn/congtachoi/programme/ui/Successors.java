package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import vn.congtachoi.programme.ProgrammeFilter;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.uikit.Fields;

/** The programmes from which a successor is chosen. */
record Successors(List<ProgrammeRef> all) {

    /** @param without the programme itself, or null for a new one */
    static Successors of(ProgrammeService programmes, @Nullable UUID without) {
        return new Successors(programmes.page(ProgrammeFilter.all(), Pageable.unpaged()).stream()
                .filter(row -> !row.id().equals(without))
                .map(row -> new ProgrammeRef(row.id(), row.code(), row.shortName(), row.officialName()))
                .toList());
    }

    ComboBox<ProgrammeRef> field() {
        ComboBox<ProgrammeRef> field =
                Fields.oneOfMany("programme.ui.successor", ref -> ref.shortName() + " (" + ref.code() + ")");
        field.setItems(all);
        field.setClearButtonVisible(true);
        return field;
    }

    static @Nullable UUID id(@Nullable ProgrammeRef ref) {
        return ref == null ? null : ref.id();
    }

    @Nullable
    ProgrammeRef ref(@Nullable UUID id) {
        return all.stream().filter(ref -> ref.id().equals(id)).findFirst().orElse(null);
    }

    /** The one whose id was kept in a draft; programmes are never removed. */
    ProgrammeRef written(String id) {
        return all.stream()
                .filter(ref -> ref.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
