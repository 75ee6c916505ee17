package vn.congtachoi.attachment;

import java.nio.file.Path;

/** A file with the place of its bytes, for whoever serves or prints it. Read only. */
public record AttachmentContent(AttachmentRow row, Path file) {}
