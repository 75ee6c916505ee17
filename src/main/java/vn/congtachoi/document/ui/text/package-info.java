/**
 * The editor of the text of papers: one area per block, figures as tokens, the page beside it. It takes values and
 * small functions, never services, so that papers and reports share it.
 */
@NamedInterface("text-ui")
@NullMarked
package vn.congtachoi.document.ui.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
