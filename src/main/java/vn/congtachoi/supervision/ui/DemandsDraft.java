package vn.congtachoi.supervision.ui;

import java.util.List;
import vn.congtachoi.supervision.record.DemandForm;

/**
 * What a conclusion is to demand, as it is written.
 *
 * @param version of the visit as read
 */
public record DemandsDraft(List<DemandForm> demands, long version) {}
