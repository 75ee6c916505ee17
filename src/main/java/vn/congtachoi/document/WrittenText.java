package vn.congtachoi.document;

import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.kernel.Decision;

/**
 * The text of a paper alone, for a module that works on it: without annexes, figures and steps.
 *
 * @param version to hand back with a changed text
 * @param mayEdit whether the text may be changed, and why not
 */
public record WrittenText(DocumentText text, long version, DocumentState state, Decision mayEdit) {}
