package vn.congtachoi.indicator;

import java.util.List;
import java.util.UUID;
import vn.congtachoi.kernel.MessageKey;

/**
 * Something about one cell that the one who sends or approves should look at.
 *
 * @param blocking whether the sheet cannot be sent like this
 */
public record SheetWarning(UUID unitId, UUID indicatorId, MessageKey message, List<Object> args, boolean blocking) {

    public SheetWarning {
        args = List.copyOf(args);
    }
}
