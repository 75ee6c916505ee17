package vn.congtachoi.paper;

/** Data whose shape, such as its number of columns, is set into the template before it is filled. */
public interface FittedPaper {

    /** @param elements of this rendering's own copy of the template */
    void fit(TemplateElements elements);
}
