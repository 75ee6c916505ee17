package vn.congtachoi.indicator;

import java.util.List;

/**
 * How many of the units that were asked have sent: "tổng hợp 7/8 đơn vị".
 *
 * @param missing names of those that have not
 */
public record Completeness(int sent, int asked, List<String> missing) {

    public Completeness {
        missing = List.copyOf(missing);
    }

    /** Whether everybody who was asked has sent. */
    public boolean isComplete() {
        return sent == asked;
    }
}
