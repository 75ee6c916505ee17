package vn.congtachoi.uikit;

/** A field of several parts that can say in one line what it holds, for {@link StaleDialog}. */
public interface InWords {

    String words();
}
