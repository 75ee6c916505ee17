package vn.congtachoi.kernel;

import java.util.List;

/** Port: what waits for the signed-in person in one module, most urgent first. */
public interface WorkSource {

    List<WorkItem> waiting();
}
