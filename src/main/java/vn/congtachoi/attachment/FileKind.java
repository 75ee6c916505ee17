package vn.congtachoi.attachment;

import java.util.Locale;

/** Kinds of files that the portal takes. Everything else is refused, whatever its name says. */
public enum FileKind {
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png", "png"),
    PDF("application/pdf", "pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "xlsx");

    private final String mediaType;
    private final String extension;
    private final String otherExtension;

    FileKind(String mediaType, String extension, String otherExtension) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.otherExtension = otherExtension;
    }

    /** As a browser calls it ("image/jpeg"). */
    public String mediaType() {
        return mediaType;
    }

    /** Whether it can carry a place and a camera, which are taken out. */
    public boolean isPhoto() {
        return this == JPEG || this == PNG;
    }

    /** Whether a browser shows it in the page instead of saving it. */
    public boolean isShownInPage() {
        return isPhoto() || this == PDF;
    }

    /** The name with an extension of this kind: a PNG called "biển.jpg" becomes "biển.png". */
    String named(String name) {
        int dot = name.lastIndexOf('.');
        String given = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (given.equals(extension) || given.equals(otherExtension)) {
            return name;
        }
        boolean looksLikeExtension = dot > 0 && given.matches("[a-z0-9]{1,5}");
        return (looksLikeExtension ? name.substring(0, dot) : name) + "." + extension;
    }
}
