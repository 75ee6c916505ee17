package vn.congtachoi.kernel;

import java.nio.file.Path;

/** Port: facts of this installation that are fixed while it runs. */
public interface Installation {

    /** Folder that holds the database, the files and the keys. */
    Path dataFolder();

    /** Whether this is a demonstration, whose figures and people are invented. */
    boolean isDemo();
}
