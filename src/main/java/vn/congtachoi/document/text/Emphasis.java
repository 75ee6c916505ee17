package vn.congtachoi.document.text;

/** How words stand out. */
public enum Emphasis {
    BOLD(1),
    ITALIC(2);

    private final int bit;

    Emphasis(int bit) {
        this.bit = bit;
    }

    int bit() {
        return bit;
    }

    boolean in(int bits) {
        return (bits & bit) != 0;
    }

    static int bits(Run run) {
        return (run.bold() ? BOLD.bit : 0) | (run.italic() ? ITALIC.bit : 0);
    }
}
