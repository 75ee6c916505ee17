package vn.congtachoi.kernel;

import java.util.List;

/** Port: what the signed-in person is to sign, the longest waiting first; it stands among {@link WorkSource} too. */
public interface SigningSource {

    List<WorkItem> toSign();
}
