package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import vn.congtachoi.programme.ProgrammeDetail;

/** One part of a programme's page, made anew each time the page is shown. */
@FunctionalInterface
interface ProgrammeSection {

    /**
     * Where the section stands.
     *
     * @param query what the address says
     * @param reload shows the page again after a change
     */
    record Frame(QueryParameters query, Runnable reload) {}

    /** Empty where there is nothing to see for her. */
    Optional<Component> of(ProgrammeDetail programme, Frame frame);
}
