package vn.congtachoi.kernel;

import java.util.List;

/** Port: common work whose progress by unit the signed-in person follows, most urgent first. */
public interface ProgressSource {

    List<ProgressBoard> boards();
}
