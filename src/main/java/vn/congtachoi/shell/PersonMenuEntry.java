package vn.congtachoi.shell;

/**
 * An entry of the person's menu that opens a page ("Tài khoản"); a module makes a bean of it.
 *
 * @param textKey its words
 * @param path address without the leading slash
 */
public record PersonMenuEntry(String textKey, String path) {}
