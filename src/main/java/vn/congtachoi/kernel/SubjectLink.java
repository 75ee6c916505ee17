package vn.congtachoi.kernel;

/**
 * A record of another module that the reader may open.
 *
 * @param path address, without the leading slash
 */
public record SubjectLink(SubjectRef subject, String title, String path) {}
