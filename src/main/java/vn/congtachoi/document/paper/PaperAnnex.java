package vn.congtachoi.document.paper;

import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.paper.PaperOrientation;

/**
 * An annex: on pages of its own, counted from 1.
 *
 * @param title as in a sentence; printed in capitals
 * @param reference "(Kèm theo Báo cáo số …)" in italics; may be empty, as on an electronic paper
 */
public record PaperAnnex(String title, String reference, PaperOrientation orientation, DocumentText text) {}
