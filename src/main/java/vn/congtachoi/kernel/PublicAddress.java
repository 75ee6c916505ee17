package vn.congtachoi.kernel;

/** Port: the address under which people outside this machine open the portal; printed in QR codes and messages. */
public interface PublicAddress {

    /** Scheme, host and port without a trailing slash. */
    String base();

    /** Whether the address would only work on this very machine: links made with it warn. */
    boolean isLocalOnly();

    /** The full address of a page. */
    default String of(String path) {
        return base() + "/" + path;
    }
}
