package vn.congtachoi.document;

import vn.congtachoi.document.text.DocumentText;

/** A phụ lục: its title without "Phụ lục I", the way its page lies, and what stands on it. */
public record AnnexForm(String title, boolean landscape, DocumentText text) {}
