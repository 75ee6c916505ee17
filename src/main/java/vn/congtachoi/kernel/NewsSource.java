package vn.congtachoi.kernel;

import java.util.List;

/** Port: what changed lately for the signed-in person, newest first. */
public interface NewsSource {

    List<News> latest(int limit);
}
