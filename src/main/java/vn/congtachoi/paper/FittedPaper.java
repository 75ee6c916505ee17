package vn.congtachoi.paper;

import net.sf.jasperreports.engine.JasperReport;

/** Data whose shape, such as its number of columns, is set into the template before it is filled. */
interface FittedPaper {

    /** @param report this rendering's own copy of the template */
    void fit(JasperReport report);
}
