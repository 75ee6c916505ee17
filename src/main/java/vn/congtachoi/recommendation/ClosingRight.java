package vn.congtachoi.recommendation;

import java.util.UUID;
import vn.congtachoi.kernel.Decision;

/** Port: the module of the visits narrows by its own table of rights who closes recommendations. */
public interface ClosingRight {

    /**
     * Whether the current actor may close recommendations of that unit, as far as this table says.
     *
     * @param keeper whether she led the team whose recommendation it is
     */
    Decision mayClose(UUID issuingUnit, boolean keeper);
}
