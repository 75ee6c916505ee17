package vn.congtachoi.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.RemarkRow;
import vn.congtachoi.document.Remarks;

/** What hangs beside the blocks of a paper: what belongs to a section, who else writes there, and remarks. */
class BlockAsides {

    private final DocumentDetail detail;
    private final Remarks service;
    private final SectionAsides sections;
    private final @Nullable FellowWriters fellows;
    private final Function<UUID, String> quotation;
    private final Consumer<UUID> refresh;
    private Map<Optional<UUID>, List<RemarkRow>> remarks = Map.of();

    /** Where the words beside a block come from. */
    record Sources(
            Remarks remarks,
            SectionAsides sections,
            @Nullable FellowWriters fellows) {}

    /**
     * @param quotation the beginning of a block, for a remark about it
     * @param refresh shows anew what hangs on a block
     */
    BlockAsides(DocumentDetail detail, Sources sources, Function<UUID, String> quotation, Consumer<UUID> refresh) {
        this.detail = detail;
        this.service = sources.remarks();
        this.sections = sources.sections();
        this.fellows = sources.fellows();
        this.quotation = quotation;
        this.refresh = refresh;
        readRemarks();
    }

    private void readRemarks() {
        remarks = service.of(detail.id()).stream()
                .collect(Collectors.groupingBy(row -> Optional.ofNullable(row.blockId())));
    }

    /** What hangs on a block; empty when nothing ever does. */
    Optional<Component> of(UUID block) {
        List<Component> parts = new ArrayList<>();
        sections.of(block).ifPresent(parts::add);
        if (fellows != null) {
            parts.add(fellows.note(block));
        }
        remarksOn(block).ifPresent(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Div(parts.toArray(Component[]::new)));
    }

    private Optional<Component> remarksOn(UUID block) {
        List<RemarkRow> rows = remarks.getOrDefault(Optional.of(block), List.of());
        boolean open = !detail.state().isSigned();
        if (rows.isEmpty() && !detail.state().isSubmitted()) {
            return Optional.empty();
        }
        RemarkBox.About about = new RemarkBox.About(detail.id(), block, quotation.apply(block));
        return Optional.of(new RemarkBox(service, about, rows, open, () -> {
            readRemarks();
            refresh.accept(block);
        }));
    }
}
