/**
 * Official papers: a definition, a data record and a JasperReports template give a PDF/A in the prescribed layout, with
 * the project's fonts. Templates hold no SQL and no scripts; user text is data, never an expression.
 */
@NullMarked
package vn.congtachoi.paper;

import org.jspecify.annotations.NullMarked;
