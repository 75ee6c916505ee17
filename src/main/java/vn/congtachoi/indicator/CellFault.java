package vn.congtachoi.indicator;

import java.util.List;
import vn.congtachoi.kernel.MessageKey;

/** Why a value does not fit into its cell. */
public record CellFault(CellRef cell, MessageKey reason, List<Object> args) {

    public CellFault {
        args = List.copyOf(args);
    }
}
