package vn.congtachoi.shell;

import java.util.List;

/** Entries of the person's menu that depend on who she is today; asked whenever the frame is drawn. */
@FunctionalInterface
public interface PersonMenuSource {

    List<PersonMenuEntry> entries();
}
