package vn.congtachoi.indicator.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.EntrySource;
import vn.congtachoi.indicator.SheetView;

/** Knows during one visit who told the figures of each unit; her own need nobody. */
class Tellers {

    private final CellDesk desk;
    private final UUID round;
    private final Map<UUID, EntrySource> told = new HashMap<>();

    Tellers(CellDesk desk, UUID round) {
        this.desk = desk;
        this.round = round;
    }

    /** Goes on with the source of the unit's figures, and asks for it first where she enters for the unit. */
    void with(SheetView.Column unit, Consumer<EntrySource> then) {
        if (!unit.onBehalf()) {
            then.accept(EntrySource.self());
            return;
        }
        EntrySource known = told.get(unit.unitId());
        if (known != null) {
            then.accept(known);
            return;
        }
        desk.tell(round, unit.unitId(), unit.name(), source -> {
            told.put(unit.unitId(), source);
            then.accept(source);
        });
    }

    /** The source for a pasted block, or null where she has to be asked first. */
    @Nullable
    EntrySource pasted(SheetView.Column unit) {
        return unit.onBehalf() ? told.get(unit.unitId()) : EntrySource.pasted();
    }
}
