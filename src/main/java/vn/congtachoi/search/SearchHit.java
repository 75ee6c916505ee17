package vn.congtachoi.search;

import vn.congtachoi.kernel.SubjectRef;

/**
 * A record that was found and that she may read.
 *
 * @param path address of its page, without the leading slash
 */
public record SearchHit(SubjectRef subject, String title, String detail, String path) {}
